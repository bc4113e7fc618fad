package org.throughline.contributions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/**
 * A comment or a reply as far as it can change: where it stands and what is removed from it. What was said never changes and is kept
 * beside it, see {@link Words}.
 *
 * @param version raised by every change, so that two changes of the same state cannot both succeed
 */
record Contribution(
        ContributionId id,
        int version,
        ConsultationId consultation,
        PersonId author,
        @Nullable OrganisationId organisation,
        @Nullable ContributionId parent,
        @Nullable InResponse within,
        State state,
        List<Redaction> redactions,
        Instant submitted) {

    Contribution {
        redactions = List.copyOf(redactions);
    }

    /** As it is sent: whole. */
    static Contribution sent(
            ContributionId id,
            ConsultationId consultation,
            PersonId author,
            @Nullable OrganisationId organisation,
            @Nullable ContributionId parent,
            @Nullable InResponse within,
            State state,
            Instant submitted) {
        return new Contribution(id, 1, consultation, author, organisation, parent, within, state, List.of(), submitted);
    }

    /** Legal from every state: what was withheld may be published after a second look. */
    Contribution published() {
        return in(State.PUBLISHED, redactions);
    }

    /** Published with exactly these passages removed; legal from every state. */
    Contribution published(List<Redaction> removed) {
        return in(State.PUBLISHED, removed);
    }

    /** Legal from every state: what was published may be withheld after a second look. Nothing leads back to waiting. */
    Contribution withheld() {
        return in(State.WITHHELD, redactions);
    }

    boolean isReply() {
        return parent != null;
    }

    private Contribution in(State next, List<Redaction> removed) {
        return state == next && redactions.equals(removed)
                ? this
                : new Contribution(
                        id, version + 1, consultation, author, organisation, parent, within, next, removed, submitted);
    }
}
