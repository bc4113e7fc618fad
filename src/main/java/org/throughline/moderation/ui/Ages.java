package org.throughline.moderation.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;

/** How long something waits, in the unit in which people would say it. */
final class Ages {

    private Ages() {}

    static String of(Component at, Instant since, Instant now) {
        Duration age = Duration.between(since, now);
        if (age.toDays() > 0) {
            return at.getTranslation("moderation.age.days", age.toDays());
        }
        return age.toHours() > 0
                ? at.getTranslation("moderation.age.hours", age.toHours())
                : at.getTranslation("moderation.age.minutes", Math.max(1, age.toMinutes()));
    }
}
