package org.throughline.responses.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.throughline.responses.Participation;

/** How many organisations take part, each counted once, in a sentence or three. */
public final class ParticipationText extends Paragraph {

    public ParticipationText(Participation counted) {
        setText(
                counted.organisations() == 0
                        ? getTranslation("responses.participation.none")
                        : getTranslation(
                                "responses.participation",
                                counted.organisations(),
                                counted.networks(),
                                counted.members(),
                                counted.byThemselves()));
        if (counted.both() > 0) {
            setText(getText() + " " + getTranslation("responses.participation.both", counted.both()));
        }
    }
}
