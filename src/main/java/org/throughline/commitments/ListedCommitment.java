package org.throughline.commitments;

import java.util.List;

/**
 * A promise in the list of its plan.
 *
 * @param from the older promises that it repeats or replaces
 * @param later what newer plans made of it
 */
public record ListedCommitment(CommitmentView commitment, List<CarryOverView> from, List<CarryOverView> later) {

    public ListedCommitment {
        from = List.copyOf(from);
        later = List.copyOf(later);
    }

    static ListedCommitment of(CommitmentView commitment, List<CarryOverView> said) {
        return new ListedCommitment(
                commitment,
                said.stream().filter(each -> commitment.equals(each.newer())).toList(),
                said.stream().filter(each -> commitment.equals(each.older())).toList());
    }
}
