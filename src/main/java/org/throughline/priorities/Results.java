package org.throughline.priorities;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Open;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.tallies.files.ElectionFile;

/** What came out of a ballot. */
@Service
public class Results {

    /** A vote that was let in at the last instant may still be on its way into the database. */
    private static final Duration SETTLED = Duration.ofMinutes(2);

    /** A count and the closing time it was made after, which an extension would move. */
    private record Counted(BallotId ballot, Instant closes) {}

    private final Cache<Counted, Result> settled =
            Caffeine.newBuilder().maximumSize(200).build();
    private final Ballots ballots;
    private final StoredBallots stored;
    private final CastVotes votes;
    private final KeptCounts counts;
    private final Consultations consultations;
    private final Clock clock;

    Results(
            Ballots ballots,
            StoredBallots stored,
            CastVotes votes,
            KeptCounts counts,
            Consultations consultations,
            Clock clock) {
        this.ballots = ballots;
        this.stored = stored;
        this.votes = votes;
        this.counts = counts;
        this.consultations = consultations;
        this.clock = clock;
    }

    /** The result if the reader may see it: everybody after the close, moderators of the body at any time. */
    @Open
    @Transactional(readOnly = true)
    public Optional<Result> of(BallotId id) {
        Instant now = clock.instant();
        return stored.byId(id)
                .flatMap(ballot -> consultations
                        .byId(ballot.consultation())
                        .filter(consultation -> BallotPolicy.maySeeResults(consultation))
                        .flatMap(consultation -> result(ballot, consultation, now)));
    }

    private Optional<Result> result(Ballot ballot, ConsultationView consultation, Instant now) {
        Counted key = new Counted(ballot.id(), consultation.closes());
        Result kept = settled.getIfPresent(key);
        if (kept != null && BallotPolicy.isOver(consultation)) {
            return Optional.of(kept);
        }
        if (!BallotPolicy.isOver(consultation)) {
            return ballots.byId(ballot.id()).map(view -> soFar(view, now));
        }
        Optional<Result> counted = ballots.byId(ballot.id()).map(view -> count(ballot, view, now));
        if (now.isAfter(consultation.closes().plus(SETTLED))) {
            counted.ifPresent(result -> settled.put(key, result));
        }
        return counted;
    }

    /** From what is kept: nobody's vote is read. */
    private Result soFar(BallotView view, Instant now) {
        Map<Electorate, Tally> tallies = new EnumMap<>(Electorate.class);
        Map<Electorate, Methods> methods = new EnumMap<>(Electorate.class);
        Map<Electorate, AnswerTable> answers = new EnumMap<>(Electorate.class);
        counts.of(view).forEach((electorate, groups) -> {
            RunningCount all = RunningCount.together(view, groups.values());
            tallies.put(electorate, all.tally());
            if (SmallNumbers.mayBeCounted(all.voters())) {
                if (AnswerTable.isFor(view.kind())) {
                    answers.put(electorate, all.answers());
                }
                if (!(view.kind() instanceof BallotKind.BestLevel)) {
                    methods.put(electorate, Methods.soFar(groups, all));
                }
            }
        });
        return result(view, tallies, methods, answers, now, false);
    }

    /** What one reading of the votes of a column gives. */
    private record Standing(Tally tally, AnswerTable answers, ElectionFile counted) {}

    private Standing standing(Ballot ballot, BallotView view, Electorate electorate) {
        try (Stream<AnonymousBallot> standing = votes.standing(ballot, electorate)) {
            return standing.collect(Collectors.teeing(
                    Tally.counting(ballot.optionIds()),
                    Collectors.teeing(AnswerTable.counting(view.kind()), CountedVotes.counting(view), Map::entry),
                    (tally, more) -> new Standing(tally, more.getKey(), more.getValue())));
        }
    }

    private Result count(Ballot ballot, BallotView view, Instant now) {
        Map<Electorate, Tally> tallies = new EnumMap<>(Electorate.class);
        Map<Electorate, Methods> methods = new EnumMap<>(Electorate.class);
        Map<Electorate, AnswerTable> answers = new EnumMap<>(Electorate.class);
        for (Electorate electorate : Electorate.values()) {
            Standing standing = standing(ballot, view, electorate);
            tallies.put(electorate, standing.tally());
            if (!SmallNumbers.mayBeCounted(standing.tally().people())) {
                continue;
            }
            if (AnswerTable.isFor(view.kind())) {
                answers.put(electorate, standing.answers());
            }
            if (!(view.kind() instanceof BallotKind.BestLevel)) {
                methods.put(electorate, Methods.of(standing.counted(), view.kind()));
            }
        }
        return result(view, tallies, methods, answers, now, true);
    }

    private static Result result(
            BallotView view,
            Map<Electorate, Tally> tallies,
            Map<Electorate, Methods> methods,
            Map<Electorate, AnswerTable> answers,
            Instant now,
            boolean isFinal) {
        return new Result(
                view,
                Objects.requireNonNull(tallies.get(Electorate.PEOPLE)),
                Objects.requireNonNull(tallies.get(Electorate.ORGANISATIONS)),
                methods,
                answers,
                now,
                isFinal);
    }
}
