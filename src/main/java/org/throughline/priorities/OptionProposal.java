package org.throughline.priorities;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.people.PersonId;

/**
 * What somebody proposed to choose from.
 *
 * @param proposer nobody once the account is erased
 * @param from the published contribution that it comes from
 * @param reason why it was declined, for its proposer
 * @param proposed UTC
 */
public record OptionProposal(
        ProposalId id,
        BallotId ballot,
        @Nullable PersonId proposer,
        String title,
        String explanation,
        @Nullable ContributionId from,
        State state,
        String reason,
        Instant proposed) {

    /** What became of it; there is no way back. */
    public enum State {
        WAITING,
        ACCEPTED,
        DECLINED
    }
}
