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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Open;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** What came out of a ballot. */
@Service
public class Results {

    /** Read from text, which takes a moment when there are many options. */
    private record Known(BallotId ballot, Instant closes) {}

    private final Cache<Known, Result> known = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private final Ballots ballots;
    private final StoredBallots stored;
    private final FinalResults finals;
    private final KeptCounts counts;
    private final Consultations consultations;
    private final Clock clock;

    Results(
            Ballots ballots,
            StoredBallots stored,
            FinalResults finals,
            KeptCounts counts,
            Consultations consultations,
            Clock clock) {
        this.ballots = ballots;
        this.stored = stored;
        this.finals = finals;
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
        if (!BallotPolicy.isOver(consultation)) {
            return ballots.byId(ballot.id()).map(view -> soFar(view, now));
        }
        Known key = new Known(ballot.id(), consultation.closes());
        return Optional.ofNullable(
                known.get(key, closed -> read(ballot, consultation.closes()).orElse(null)));
    }

    private Optional<Result> read(Ballot ballot, Instant closes) {
        return ballots.byId(ballot.id())
                .flatMap(view -> finals.find(ballot, closes)
                        .map(kept -> CountedBallot.read(kept.counted()).result(view, kept)));
    }

    /** How far the count of a ballot is that is over and has no result yet. */
    @Open
    @Transactional(readOnly = true)
    public Optional<CountingProgress> progress(BallotId id) {
        return stored.byId(id)
                .filter(ballot -> consultations
                        .byId(ballot.consultation())
                        .filter(consultation -> BallotPolicy.isOver(consultation)
                                && finals.find(ballot, consultation.closes()).isEmpty())
                        .isPresent())
                .map(ballot -> finals.progress(ballot).orElse(CountingProgress.NOT_BEGUN));
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
        return new Result(
                view,
                Objects.requireNonNull(tallies.get(Electorate.PEOPLE)),
                Objects.requireNonNull(tallies.get(Electorate.ORGANISATIONS)),
                methods,
                answers,
                now,
                null);
    }
}
