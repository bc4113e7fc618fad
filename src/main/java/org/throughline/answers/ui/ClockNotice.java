package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.throughline.answers.AnswerClock;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Phase;

/** How long the body has to answer, or how late it is. */
final class ClockNotice extends Paragraph {

    ClockNotice(ConsultationView consultation, AnswerClock clock) {
        String key = consultation.phase() == Phase.CLOSED ? clock.textKey() : "answers.clock.open";
        setText(getTranslation(key, clock.arguments()));
        if (key.equals("answers.clock.late")) {
            addClassName("tl-warning");
        }
        if (clock.late() > 0) {
            setText(getText() + " " + getTranslation("answers.clock.late.answers", clock.late()));
        }
    }
}
