package org.throughline.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/**
 * What becomes of one contribution. Every change of its state is one of the methods here; none of them leads out of sight: a case that is
 * neither decided nor withdrawn waits for a moderator or for its author.
 *
 * @param version raised by every change, so that of two moderators only one decides
 * @param since from when on it waits as it does now: its place in the queue
 * @param claim who is reading it, while nobody else should decide it
 */
record Case(
        CaseId id,
        int version,
        ConsultationId consultation,
        ContributionId contribution,
        CaseState state,
        Instant since,
        @Nullable Claim claim) {

    static Case opened(
            CaseId id, ConsultationId consultation, ContributionId contribution, CaseState state, Instant now) {
        return new Case(id, 1, consultation, contribution, state, now, null);
    }

    /** Legal from every state in which it waits for somebody. */
    Case decided(Instant now) {
        return state.isOver() ? refused() : in(CaseState.DECIDED, now);
    }

    /** Legal from every state: it is its author's to take back. */
    Case withdrawn(Instant now) {
        return state == CaseState.WITHDRAWN ? this : in(CaseState.WITHDRAWN, now);
    }

    /** Its place in the queue is kept for the answer. */
    Case asked() {
        return state == CaseState.WAITING || state == CaseState.REPORTED ? in(CaseState.ASKED, since) : refused();
    }

    /** The author has answered, or did not in time. */
    Case answered() {
        return state == CaseState.ASKED ? in(CaseState.WAITING, since) : refused();
    }

    Case toSecondOpinion() {
        return state == CaseState.WAITING || state == CaseState.REPORTED
                ? in(CaseState.SECOND_OPINION, since)
                : refused();
    }

    /** Whoever wanted another opinion decides after all. */
    Case takenBack() {
        return state == CaseState.SECOND_OPINION ? in(CaseState.WAITING, since) : refused();
    }

    /** What waits already goes on to wait where it stands. */
    Case reported(Instant now) {
        return state == CaseState.DECIDED ? in(CaseState.REPORTED, now) : this;
    }

    Case appealed(Instant now) {
        return state == CaseState.DECIDED ? in(CaseState.APPEALED, now) : refused();
    }

    /** A moderator looks again at what was decided. */
    Case reopened(Instant now) {
        return state == CaseState.DECIDED ? in(CaseState.WAITING, now) : refused();
    }

    boolean isClaimedByAnother(PersonId moderator, Instant now) {
        return claim != null && claim.holds(now) && !claim.by().equals(moderator);
    }

    private Case in(CaseState next, Instant since) {
        return new Case(id, version + 1, consultation, contribution, next, since, null);
    }

    private Case refused() {
        throw new Refused(
                Refusal.of(state == CaseState.DECIDED ? "moderation.already-decided" : "moderation.not-possible-now"));
    }
}
