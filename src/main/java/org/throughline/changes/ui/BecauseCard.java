package org.throughline.changes.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import org.throughline.changes.Because;
import org.throughline.changes.ChangeView;

/** A change with the words before and after, what caused it, and the way to it in the record. */
final class BecauseCard extends Article {

    /** @param heading an empty heading of the level that the page has here */
    <H extends com.vaadin.flow.component.Component & HasComponents> BecauseCard(Because one, H heading) {
        ChangeView change = one.change();
        Anchor link = new Anchor(
                one.stands(),
                change.to().title() + ": " + change.spot().section().title());
        link.setRouterIgnore(true);
        heading.add(link);
        heading.getElement().setAttribute("dir", "auto");
        addClassName("tl-card");
        add(
                heading,
                new Beneath(
                        change.beside(),
                        getTranslation("changes.side.before", change.from().label()),
                        getTranslation("changes.side.after", change.to().label())),
                new CauseList(change));
    }
}
