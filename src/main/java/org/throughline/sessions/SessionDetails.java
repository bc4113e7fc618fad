package org.throughline.sessions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.Agreement;
import org.throughline.kernel.SafeText;

/**
 * What a session says of itself.
 *
 * @param place where it was held, empty when it was online
 * @param area the key of the area it was about or held in; absent when it was about none
 * @param people how many took part, the facilitator not counted
 * @param organiser who held it, for everybody to read
 * @param agreed how those who took part agreed that it is written down and sent
 * @param agreedWords in which way, where it was another one
 */
public record SessionDetails(
        String title,
        @Nullable LocalDate heldOn,
        boolean online,
        String place,
        @Nullable String area,
        @Nullable Integer people,
        String organiser,
        @Nullable Agreement agreed,
        String agreedWords) {

    SessionDetails cleaned() {
        return new SessionDetails(
                SafeText.clean(title),
                heldOn,
                online,
                online ? "" : SafeText.clean(place),
                area,
                people,
                SafeText.clean(organiser),
                agreed,
                SafeText.clean(agreedWords));
    }
}
