package org.throughline.sessions.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.throughline.contributions.Gathered;

/** How many sessions of groups there were and of how many people, in a sentence. */
public final class GatheredText extends Paragraph {

    public GatheredText(Gathered gathered) {
        setText(
                gathered.isEmpty()
                        ? getTranslation("sessions.gathered.none")
                        : getTranslation(
                                "sessions.gathered", getTranslation(gathered.textKey(), gathered.arguments())));
    }
}
