package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.throughline.answers.BoardLine;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ContributionView;
import org.throughline.plans.ConsultationView;

/** What is answered, how far that is, and what people said. */
final class LineHead extends Div {

    /** So many of the contributions are shown. */
    static final int MOST_SAID = 10;

    private final Paragraph kind = new Paragraph();
    private final H2 heading;

    LineHead(ConsultationView consultation, BoardLine line, Map<ContributionId, ContributionView> said) {
        kind.addClassName("tl-meta");
        heading = new H2(LineTitle.whole(this, line));
        heading.getElement().setAttribute("dir", "auto").setAttribute("tabindex", "-1");
        add(kind, heading);
        show(line);
        if (!said.isEmpty()) {
            add(said(consultation, line, said));
        }
    }

    /** Says how far it is now. */
    void show(BoardLine line) {
        kind.setText(getTranslation(
                "answers.desk.kind",
                getTranslation(line.subject().kind().textKey()),
                getTranslation("answers.standing." + line.standing()),
                line.people(),
                line.organisations()));
    }

    void focus() {
        heading.getElement().callJsFunction("focus");
    }

    private NativeDetails said(
            ConsultationView consultation, BoardLine line, Map<ContributionId, ContributionView> said) {
        UnorderedList list = new UnorderedList();
        said.values().forEach(one -> {
            Paragraph words = new Paragraph(one.text());
            words.addClassName("tl-contribution-text");
            words.getElement().setAttribute("dir", "auto");
            list.add(new ListItem(
                    words, new Anchor(ContributionLinks.permalink(consultation.slug(), one.id()), one.authorName())));
        });
        NativeDetails details = new NativeDetails(
                getTranslation(
                        "answers.desk.said", said.size(), line.contributions().size()),
                list);
        details.addClassName("tl-details");
        return details;
    }
}
