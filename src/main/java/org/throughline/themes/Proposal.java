package org.throughline.themes;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.throughline.contributions.ContributionId;

/**
 * A proposal as it is kept.
 *
 * @param points quotations first, in the order in which to read them
 */
record Proposal(ProposalId id, Lane lane, Size size, List<String> phrases, State state, List<Member> points) {

    enum State {
        OPEN,
        ACCEPTED,
        REFUSED
    }

    enum Part {
        CENTRAL,
        DIFFERENT,
        MEMBER
    }

    /** @param number of the point in what was read */
    record Member(ContributionId contribution, int number, Part part) {}

    /** The contributions that carry it, each once, in the order of their points. */
    List<ContributionId> contributions() {
        return points.stream().map(Member::contribution).distinct().toList();
    }

    /** Stands for its lane and its contributions: the same again is the same proposal. */
    String digest() {
        Collection<String> lines = new TreeSet<>();
        contributions().forEach(id -> lines.add(id.value().toString()));
        return Fingerprint.of(Lane.key(lane.stance()) + "\n" + String.join("\n", lines));
    }
}
