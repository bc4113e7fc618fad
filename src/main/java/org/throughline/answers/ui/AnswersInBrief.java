package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.throughline.answers.AnswerClock;
import org.throughline.answers.AnswerLinks;
import org.throughline.plans.ConsultationView;

/** How far the answers are, on the overview of a consultation, with the way to them. */
public final class AnswersInBrief extends Section {

    public AnswersInBrief(ConsultationView consultation, AnswerClock clock) {
        add(
                new H2(getTranslation("answers.overview")),
                new ClockNotice(consultation, clock),
                new Paragraph(
                        new Anchor(AnswerLinks.all(consultation.slug()), getTranslation("answers.overview.link"))));
    }
}
