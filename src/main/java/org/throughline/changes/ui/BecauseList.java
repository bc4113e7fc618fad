package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.answers.AnswerLinks;
import org.throughline.changes.AnswerTouching;
import org.throughline.changes.Brought;
import org.throughline.changes.ChangesLinks;

/**
 * Changes with the words before and after, each with the way to it in the record; beneath them what changed where answers touch the plan.
 */
final class BecauseList extends Div {

    BecauseList(Brought brought, String none) {
        if (brought.isEmpty()) {
            addClassName("tl-empty");
            add(new Paragraph(none));
        }
        brought.named().forEach(one -> add(new BecauseCard(one, new H2())));
        if (!brought.answered().isEmpty()) {
            add(
                    new H2(getTranslation("changes.answered.heading")),
                    new Paragraph(getTranslation("changes.answered.lead")));
            brought.answered().forEach(one -> add(touched(one)));
        }
    }

    private Article touched(AnswerTouching one) {
        String section = one.section().section().title();
        Anchor link = new Anchor(
                ChangesLinks.changes(
                        one.to().plan().slug(),
                        one.number(),
                        one.section().section().key()),
                one.to().title() + ": " + section);
        link.setRouterIgnore(true);
        H3 heading = new H3(link);
        heading.getElement().setAttribute("dir", "auto");
        Paragraph changed = new Paragraph(
                getTranslation(one.section().textKey(), one.section().arguments()));
        Anchor answer = new Anchor(
                AnswerLinks.answer(one.consultation(), one.answer().id()),
                getTranslation(
                        "changes.answered.through",
                        one.answer().title(),
                        getTranslation(one.answer().outcome().textKey())));
        answer.getElement().setAttribute("dir", "auto");
        Article card = new Article(heading, changed, new Paragraph(answer));
        card.addClassName("tl-card");
        return card;
    }
}
