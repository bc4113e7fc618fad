package org.throughline.priorities;

import java.util.Set;

/**
 * What somebody voted, and nothing of who.
 *
 * @param group as whom they voted
 * @param secret of its receipt; never shown with the vote
 */
record AnonymousBallot(Vote vote, VoterGroup group, Secret secret) {

    /** What they want. */
    Set<OptionId> choices() {
        return vote.wanted();
    }
}
