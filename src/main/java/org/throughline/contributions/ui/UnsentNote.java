package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.contributions.KeptDraft;
import org.throughline.kernel.LondonTime;
import org.throughline.plans.ConsultationView;

/** What somebody had begun when the window closed: shown, so that they can copy it. */
final class UnsentNote extends Div {

    UnsentNote(ConsultationView consultation, KeptDraft draft) {
        addClassName("tl-inset");
        add(
                new Paragraph(getTranslation("contributions.draft.closed", LondonTime.full(consultation.closes()))),
                ContributionCard.words(draft.text()));
    }
}
