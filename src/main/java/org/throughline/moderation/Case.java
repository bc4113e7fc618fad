package org.throughline.moderation;

import java.time.Instant;
import org.throughline.contributions.ContributionId;
import org.throughline.plans.ConsultationId;

/**
 * A contribution that needs a moderator's decision, until it has one.
 *
 * @param version raised by every change, so that of two moderators only one decides
 */
record Case(
        CaseId id, int version, ConsultationId consultation, ContributionId contribution, State state, Instant opened) {

    enum State {
        WAITING,
        DECIDED
    }

    static Case opened(CaseId id, ConsultationId consultation, ContributionId contribution, Instant now) {
        return new Case(id, 1, consultation, contribution, State.WAITING, now);
    }

    /** Legal once: a decision stands. */
    Case decided() {
        if (state == State.DECIDED) {
            throw new IllegalStateException("Case " + id.value() + " is decided");
        }
        return new Case(id, version + 1, consultation, contribution, State.DECIDED, opened);
    }
}
