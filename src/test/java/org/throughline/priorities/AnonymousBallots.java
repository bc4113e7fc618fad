package org.throughline.priorities;

import java.util.Set;

/** Ballots of nobody in particular. */
final class AnonymousBallots {

    private AnonymousBallots() {}

    static AnonymousBallot chosen(Set<OptionId> options) {
        return of(new Vote.Chosen(options), VoterGroup.UNSAID);
    }

    static AnonymousBallot of(Vote vote, VoterGroup group) {
        return new AnonymousBallot(vote, group, Secret.next());
    }
}
