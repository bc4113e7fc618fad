package org.throughline.themes;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
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
        MEMBER,
        /** A copy of a letter that is in it. */
        LETTER
    }

    /** @param number of the point in what was read */
    record Member(ContributionId contribution, int number, Part part) {}

    /** The same with these as well, and of another size. */
    Proposal with(List<Member> more, Size other) {
        return new Proposal(
                id,
                lane,
                other,
                phrases,
                state,
                Stream.concat(points.stream(), more.stream()).toList());
    }

    /** The contributions that carry it, each once, in the order of their points. */
    List<ContributionId> contributions() {
        return points.stream().map(Member::contribution).distinct().toList();
    }

    /** Stands for its lane and its voices: the same again is the same proposal, however many more have sent a letter meanwhile. */
    String digest() {
        Collection<String> lines = new TreeSet<>();
        points.stream()
                .filter(member -> member.part() != Part.LETTER)
                .forEach(member -> lines.add(member.contribution().value().toString()));
        return Fingerprint.of(Lane.key(lane.stance()) + "\n" + String.join("\n", lines));
    }
}
