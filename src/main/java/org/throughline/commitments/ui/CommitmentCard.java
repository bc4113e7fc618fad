package org.throughline.commitments.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.commitments.CommitmentLinks;
import org.throughline.commitments.CommitmentView;
import org.throughline.kernel.LondonTime;

/** A promise where something is done about it: what it is called, where its words stand, and the words. */
final class CommitmentCard extends Article {

    /** @param heading of the level that fits the place; it is given the name of the promise */
    CommitmentCard(CommitmentView commitment, HtmlContainer heading) {
        addClassName("tl-card");
        heading.setText(commitment.name());
        heading.getElement().setAttribute("dir", "auto");
        Paragraph where = new Paragraph(getTranslation(
                "commitments.card.where",
                commitment.section().title(),
                commitment.version().label(),
                commitment.version().year()));
        where.addClassName("tl-meta");
        where.getElement().setAttribute("dir", "auto");
        Anchor line = new Anchor(
                CommitmentLinks.line(commitment.id()), getTranslation("commitments.card.line", commitment.name()));
        line.setRouterIgnore(true);
        add(heading, where, new PromisedWords(commitment.words()));
        if (commitment.takenBack() != null) {
            Paragraph gone = new Paragraph(getTranslation(
                    "commitments.card.taken-back",
                    LondonTime.day(commitment.takenBack().at()),
                    commitment.takenBack().because()));
            gone.addClassName("tl-notice");
            gone.getElement().setAttribute("dir", "auto");
            add(gone);
        }
        add(new Paragraph(line));
    }
}
