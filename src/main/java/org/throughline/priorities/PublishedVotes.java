package org.throughline.priorities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Open;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.tallies.BallotBox;
import org.throughline.tallies.Ballots;
import org.throughline.tallies.files.ElectionFile;
import org.throughline.tallies.files.ElectionFile.Part;

/**
 * What is published of votes once a ballot is closed: for each vote a commitment that its voter finds again, and the ballots themselves,
 * without names, where nobody can be singled out. See docs/decisions/0018-published-votes.md.
 */
@Service
public class PublishedVotes {

    private final org.throughline.priorities.Ballots ballots;
    private final StoredBallots stored;
    private final CastVotes votes;
    private final Consultations consultations;

    PublishedVotes(
            org.throughline.priorities.Ballots ballots,
            StoredBallots stored,
            CastVotes votes,
            Consultations consultations) {
        this.ballots = ballots;
        this.stored = stored;
        this.votes = votes;
        this.consultations = consultations;
    }

    /** A line for each vote that stands, people's and organisations', in the order of the lines; nothing before the close. */
    @Open
    @Transactional(readOnly = true)
    public List<String> commitments(BallotId id) {
        return closed(id).stream()
                .flatMap(
                        ballot -> Stream.of(Electorate.values()).flatMap(electorate -> commitments(ballot, electorate)))
                .sorted()
                .toList();
    }

    private Stream<String> commitments(BallotView ballot, Electorate electorate) {
        return standing(ballot, electorate).map(vote -> Commitment.of(ballot, vote.vote(), vote.secret()));
    }

    /** The ballots of one column; nothing before the close, for fewer than thirty votes, and where levels are asked for. */
    @Open
    @Transactional(readOnly = true)
    public Optional<ElectionFile> ballots(BallotId id, Electorate electorate) {
        return closed(id)
                .filter(ballot -> !(ballot.kind() instanceof BallotKind.BestLevel))
                .map(ballot -> CountedVotes.of(ballot, standing(ballot, electorate)))
                .filter(file -> file.election().ballots().voters() >= SmallNumbers.FEWEST_TO_PUBLISH)
                .map(PublishedVotes::withoutSmallGroups);
    }

    private Optional<BallotView> closed(BallotId id) {
        return ballots.byId(id)
                .filter(ballot -> consultations
                        .byId(ballot.consultation())
                        .filter((ConsultationView consultation) -> BallotPolicy.isOver(consultation))
                        .isPresent());
    }

    private Stream<AnonymousBallot> standing(BallotView ballot, Electorate electorate) {
        return stored.byId(ballot.id()).stream().flatMap(kept -> votes.standing(kept, electorate));
    }

    /** The small ones are put together with those who did not say; if that is still few, no group stands in the file. */
    static ElectionFile withoutSmallGroups(ElectionFile file) {
        List<Part> kept = new ArrayList<>();
        List<Part> small = new ArrayList<>();
        file.parts().forEach(part -> {
            boolean isLarge = part.ballots().voters() >= SmallNumbers.FEWEST_IN_A_GROUP;
            (isLarge && !part.group().isEmpty() ? kept : small).add(part);
        });
        long few = small.stream().mapToLong(part -> part.ballots().voters()).sum();
        if (few > 0 && few < SmallNumbers.FEWEST_IN_A_GROUP) {
            return with(file, List.of(together(file.parts())));
        }
        if (few > 0) {
            kept.add(together(small));
        }
        return with(file, kept);
    }

    private static Part together(List<Part> parts) {
        Ballots first = parts.getFirst().ballots();
        BallotBox box = new BallotBox(first.kind(), first.options());
        parts.forEach(part -> box.addAll(part.ballots()));
        return new Part("", false, box.counted());
    }

    private static ElectionFile with(ElectionFile file, List<Part> parts) {
        return new ElectionFile(file.about(), file.options(), file.budget(), parts, file.remarks());
    }
}
