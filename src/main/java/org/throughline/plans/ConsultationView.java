package org.throughline.plans;

import java.time.Instant;
import java.util.List;
import org.throughline.kernel.BodyId;

/**
 * What everybody may know of a consultation (the Gunning principles ask for all of it before it opens).
 *
 * @param slug its stable name in addresses
 * @param decisionOwner who decides, a name and an office
 * @param opens inclusive, UTC
 * @param closes the last instant of the last day, UTC
 * @param minutes how long it takes to take part
 * @param steps what happens to what people say, and when
 * @param rules the moderation rules in plain words
 */
public record ConsultationView(
        ConsultationId id,
        String slug,
        String title,
        String summary,
        String purpose,
        List<String> canChange,
        List<String> cannotChange,
        String decisionOwner,
        BodyId body,
        String bodyName,
        Instant opens,
        Instant closes,
        int minutes,
        List<String> steps,
        ModerationPolicy moderation,
        List<String> rules,
        Phase phase,
        PlanId plan,
        VersionId version,
        String planTitle) {

    public boolean isOpen() {
        return phase == Phase.OPEN;
    }
}
