package org.throughline.priorities;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.kernel.Internal;
import org.throughline.plans.Consultations;
import org.throughline.tallies.files.ElectionFile;

/**
 * Counts a ballot once it is over, so that whoever opens its result does not wait, and looks from time to time whether the votes are still
 * those that were counted. See docs/decisions/0067-results-are-counted-once.md.
 */
@Service
public class Counting {

    /** A vote that was let in at the last instant may still be on its way into the database. */
    static final Duration SETTLED = Duration.ofMinutes(2);

    private static final Duration LAPSED = Duration.ofMinutes(10);
    private static final Duration CHECKED_EVERY = Duration.ofDays(7);
    private static final int CHECKED_AT_ONCE = 20;
    private static final Logger LOG = LoggerFactory.getLogger(Counting.class);

    private final FinalResults results;
    private final StoredBallots stored;
    private final Ballots ballots;
    private final CastVotes votes;
    private final PublishedVotes published;
    private final Consultations consultations;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Counting(
            FinalResults results,
            StoredBallots stored,
            Ballots ballots,
            CastVotes votes,
            PublishedVotes published,
            Consultations consultations,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.results = results;
        this.stored = stored;
        this.ballots = ballots;
        this.votes = votes;
        this.published = published;
        this.consultations = consultations;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Counts whatever is over and not counted yet; of several servers one counts each. */
    @Internal
    public void count() {
        results.missing(now().minus(SETTLED), Methods.VERSIONS).forEach(this::count);
    }

    /** Looks at the votes of results that were not looked at for a week. */
    @Internal
    public void check() {
        results.unchecked(now().minus(CHECKED_EVERY), CHECKED_AT_ONCE).forEach(this::check);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void count(BallotId id) {
        ballots.byId(id)
                .ifPresent(view -> consultations
                        .byId(view.consultation())
                        .filter(BallotPolicy::isOver)
                        .ifPresent(consultation -> count(view, consultation.closes())));
    }

    private void count(BallotView view, Instant closes) {
        Ballot ballot = stored.byId(view.id()).orElseThrow();
        int steps = Electorate.values().length * (1 + Methods.steps(view.kind()));
        Instant now = now();
        boolean mine = Boolean.TRUE.equals(transaction.execute(
                status -> results.claim(ballot, closes, Methods.VERSIONS, steps, now, now.minus(LAPSED))));
        if (mine) {
            SortedMap<Electorate, CountedBallot.Column> columns = new TreeMap<>();
            for (Electorate electorate : Electorate.values()) {
                columns.put(electorate, column(ballot, view, electorate));
            }
            String fingerprint = fingerprint(view.id());
            transaction.executeWithoutResult(status -> {
                results.keep(ballot, closes, Methods.VERSIONS, fingerprint, new CountedBallot(columns), now());
                events.publishEvent(new ResultCounted(view.id().value(), view.consultation()));
            });
        }
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

    private CountedBallot.Column column(Ballot ballot, BallotView view, Electorate electorate) {
        Runnable step = () -> transaction.executeWithoutResult(status -> results.advance(ballot));
        Standing standing = standing(ballot, view, electorate);
        step.run();
        boolean isEnough = SmallNumbers.mayBeCounted(standing.tally().people());
        return CountedBallot.Column.of(
                view,
                standing.tally(),
                isEnough && AnswerTable.isFor(view.kind()) ? standing.answers() : null,
                isEnough && !(view.kind() instanceof BallotKind.BestLevel)
                        ? Methods.of(standing.counted(), view.kind(), step)
                        : null);
    }

    void check(BallotId id) {
        Ballot ballot = stored.byId(id).orElseThrow();
        consultations
                .byId(ballot.consultation())
                .flatMap(consultation -> results.find(ballot, consultation.closes()))
                .ifPresent(kept -> check(ballot, kept.provenance()));
    }

    private void check(Ballot ballot, Provenance provenance) {
        boolean isSame = fingerprint(ballot.id()).equals(provenance.fingerprint());
        transaction.executeWithoutResult(status -> {
            if (isSame) {
                results.checked(ballot, now());
            } else if (results.differs(ballot, now())) {
                LOG.error(
                        "The votes of ballot {} are no longer those that were counted",
                        ballot.id().value());
                events.publishEvent(new CountedVotesChanged(ballot.id().value(), ballot.consultation()));
            }
        });
    }

    private String fingerprint(BallotId id) {
        List<String> lines = published.commitments(id);
        String list = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        return Commitment.sha256(list.getBytes(StandardCharsets.UTF_8));
    }
}
