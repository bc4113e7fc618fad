package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.throughline.answers.AnswerClock;
import org.throughline.answers.BoardLine.Standing;

/** How many themes are answered, as the clock says it to everybody, and what waits for whom, as the filters below count it. */
final class DeskProgress extends Div {

    DeskProgress(AnswerClock clock, BoardCounts counts) {
        String words = getTranslation(
                "answers.desk.progress",
                clock.answered(),
                clock.themes(),
                counts.of(Standing.READY),
                counts.of(Standing.DRAFT),
                counts.of(Standing.CORRECTING));
        if (clock.themes() > 0) {
            getElement()
                    .appendChild(new Element("progress")
                            .setAttribute("class", "tl-progress")
                            .setAttribute("max", String.valueOf(clock.themes()))
                            .setAttribute("value", String.valueOf(clock.answered()))
                            .setAttribute("aria-label", words));
        }
        add(new Paragraph(words));
    }
}
