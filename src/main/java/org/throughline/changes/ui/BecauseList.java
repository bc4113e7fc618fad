package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.throughline.changes.Because;
import org.throughline.changes.ChangeView;
import org.throughline.changes.ChangesLinks;

/** Changes with the words before and after, each with the way to it in the record. */
final class BecauseList extends Div {

    BecauseList(List<Because> all, String none) {
        if (all.isEmpty()) {
            addClassName("tl-empty");
            add(new Paragraph(none));
        }
        all.forEach(one -> add(card(one)));
    }

    private Article card(Because one) {
        ChangeView change = one.change();
        Anchor link = new Anchor(
                ChangesLinks.change(change, one.number()),
                change.to().title() + ": " + change.spot().section().title());
        link.setRouterIgnore(true);
        H2 heading = new H2(link);
        heading.getElement().setAttribute("dir", "auto");
        Article card = new Article(
                heading,
                new Beneath(
                        change.beside(),
                        getTranslation("changes.side.before", change.from().label()),
                        getTranslation("changes.side.after", change.to().label())),
                new CauseList(change.causes()));
        card.addClassName("tl-card");
        return card;
    }
}
