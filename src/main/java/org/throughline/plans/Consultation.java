package org.throughline.plans;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.LondonTime;

/**
 * The aggregate: what is asked, and whether it has been announced. Where it stands between its dates follows from the clock and is
 * never stored.
 *
 * @param version counts the changes, for optimistic locking
 */
record Consultation(
        ConsultationId id,
        String slug,
        PlanId plan,
        VersionId text,
        BodyId body,
        State state,
        String title,
        String summary,
        String purpose,
        List<String> canChange,
        List<String> cannotChange,
        String decisionOwner,
        @Nullable Instant opens,
        @Nullable Instant closes,
        int minutes,
        List<String> steps,
        ModerationPolicy moderation,
        List<String> rules,
        int version) {

    enum State {
        DRAFT,
        ANNOUNCED
    }

    static Consultation draft(ConsultationId id, String slug, VersionView text, NewConsultation said) {
        return new Consultation(
                        id,
                        slug,
                        text.plan().id(),
                        text.id(),
                        text.plan().body(),
                        State.DRAFT,
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        "",
                        null,
                        null,
                        0,
                        List.of(),
                        ModerationPolicy.BEFORE,
                        List.of(),
                        0)
                .revised(text, said);
    }

    Phase phase(Instant now) {
        if (state == State.DRAFT || opens == null || closes == null) {
            return Phase.DRAFT;
        }
        if (now.isBefore(opens)) {
            return Phase.COMING;
        }
        // The last second counts whole: 23:59:59.9 is still that day.
        return now.isBefore(closes.plusSeconds(1)) ? Phase.OPEN : Phase.CLOSED;
    }

    /** The same under what its owner says now, on that version of a plan of the same body; only a draft changes. */
    Consultation revised(VersionView of, NewConsultation said) {
        return new Consultation(
                id,
                slug,
                of.plan().id(),
                of.id(),
                body,
                state,
                said.title(),
                said.summary(),
                said.purpose(),
                said.canChange(),
                said.cannotChange(),
                said.decisionOwner(),
                said.opens() == null ? null : LondonTime.opening(said.opens()),
                said.closes() == null ? null : LondonTime.closing(said.closes()),
                said.minutes(),
                said.steps(),
                said.moderation(),
                said.rules(),
                version);
    }

    /** The same, announced: allowed when {@link ConsultationPolicy#refusals} has none. */
    Consultation announced() {
        return new Consultation(
                id,
                slug,
                plan,
                text,
                body,
                State.ANNOUNCED,
                title,
                summary,
                purpose,
                canChange,
                cannotChange,
                decisionOwner,
                opens,
                closes,
                minutes,
                steps,
                moderation,
                rules,
                version);
    }
}
