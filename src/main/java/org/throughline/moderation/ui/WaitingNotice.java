package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.throughline.moderation.Waiting;

/**
 * Tells everybody how many comments wait for a moderator, for how long, and within what time the body aims to decide, so that silence is
 * not taken for a lack of interest.
 */
public final class WaitingNotice extends Paragraph {

    /** @param now the time by which the age is told */
    public WaitingNotice(Waiting waiting, Instant now) {
        addClassName("tl-meta");
        show(waiting, now);
    }

    void show(Waiting waiting, Instant now) {
        String waits = waiting.oldest() == null
                ? getTranslation("moderation.waiting.none")
                : getTranslation("moderation.waiting", waiting.count(), Ages.of(this, waiting.oldest(), now));
        setText(waits + " " + getTranslation("moderation.promise", waiting.promisedDays()));
    }
}
