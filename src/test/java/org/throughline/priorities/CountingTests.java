package org.throughline.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Groups;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Erasures;
import org.throughline.people.SignedInPerson;
import org.throughline.places.Level;
import org.throughline.plans.Consultations;
import org.throughline.priorities.PastVotes.PastVote;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** UC-05, 25: a result is counted once, after the close, and kept; whoever opens it counts nothing. */
@ModuleTest
class CountingTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Votes votes;

    @Autowired
    private PastVotes past;

    @Autowired
    private PublishedVotes published;

    @Autowired
    private Counting counting;

    @Autowired
    private Results results;

    @Autowired
    private JdbcClient jdbc;

    private AConsultation consultation;
    private BallotView ballot;

    @BeforeEach
    void aConsultation() {
        consultation = AConsultation.announced(beans);
    }

    @AfterEach
    void theRealTime() {
        consultation.clock().reset();
    }

    private void ask(BallotKind kind) {
        ballot = ballots.byId(consultation.asOwner(() ->
                        ballots.create(consultation.ballot(kind, new BigDecimal("40"), "buses", "trains", "ferries"))))
                .orElseThrow();
        consultation.isOpenNow();
    }

    private OptionId option(int number) {
        return ballot.options().get(number % 3).id();
    }

    private Vote vote(int number) {
        OptionId one = option(number);
        OptionId other = option(number + 1);
        return switch (ballot.kind()) {
            case BallotKind.ChooseUpTo choose -> new Vote.Chosen(Set.of(one, other));
            case BallotKind.ShareBudget budget -> new Vote.Chosen(Set.of(one, other));
            case BallotKind.RankYourTop rank -> new Vote.Ranked(List.of(one, other));
            case BallotKind.SharePoints share -> new Vote.Points(Map.of(one, 1 + number % 5, other, 5));
            case BallotKind.AgreeOrNot agree -> new Vote.Stances(Map.of(one, Stance.values()[number % 3]));
            case BallotKind.BestLevel level ->
                new Vote.Levels(Map.of(one, new Vote.Levels.Answer(Level.values()[number % 3], "So")));
        };
    }

    private void cast(int people) {
        List<PastVote> cast = IntStream.range(0, people)
                .mapToObj(number -> consultation.voted(vote(number), VoterGroup.values()[number % 3]))
                .toList();
        SystemWork.run(() -> past.take(ballot.id(), cast));
    }

    private String kept(String column) {
        return jdbc.sql("SELECT " + column + " FROM ballot_result WHERE ballot_id = :ballot")
                .param("ballot", ballot.id())
                .query(String.class)
                .single();
    }

    private void forget() {
        jdbc.sql("DELETE FROM ballot_result WHERE ballot_id = :ballot")
                .param("ballot", ballot.id())
                .update();
    }

    static Stream<BallotKind> kinds() {
        return ParallelVotesTests.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_same_votes_give_the_same_bytes_UC05_25(BallotKind kind) {
        ask(kind);
        cast(40);
        consultation.isOverNow();
        counting.count(ballot.id());
        String first = kept("result");
        String fingerprint = kept("fingerprint");
        forget();

        counting.count(ballot.id());

        assertThat(kept("result"))
                .isEqualTo(first)
                .isEqualTo(CountedBallot.read(first).text());
        assertThat(kept("fingerprint"))
                .isEqualTo(fingerprint)
                .isEqualTo(Commitment.sha256(published.commitments(ballot.id()).stream()
                        .map(line -> line + "\n")
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(kept("methods")).isEqualTo(Methods.VERSIONS);
        assertThat(kept("step")).isEqualTo(kind instanceof BallotKind.BestLevel ? "2" : steps(kind));
        assertThat(results.of(ballot.id())).hasValueSatisfying(result -> {
            assertThat(result.isFinal()).isTrue();
            assertThat(result.tally().people()).isEqualTo(40);
        });
    }

    /** The column of organisations, in which nobody voted, has one step. */
    private static String steps(BallotKind kind) {
        return String.valueOf(2 + Methods.steps(kind));
    }

    @Test
    void what_is_over_is_counted_two_minutes_after_the_close_by_one_of_several_servers_UC05_25() throws Exception {
        ask(new BallotKind.ChooseUpTo(2));
        cast(12);
        consultation.isOverNow();
        SystemWork.run(counting::count);
        forget();
        consultation.clock().set(closes().plus(Duration.ofMinutes(1)));
        SystemWork.run(counting::count);
        assertThat(results.of(ballot.id())).isEmpty();
        assertThat(results.progress(ballot.id())).contains(CountingProgress.NOT_BEGUN);
        consultation.clock().set(closes().plus(Duration.ofMinutes(3)));

        try (var servers = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> count = () -> {
                SystemWork.run(counting::count);
                return true;
            };
            for (var server : servers.invokeAll(List.of(count, count, count, count))) {
                assertThat(server.get()).isTrue();
            }
        }

        assertThat(results.of(ballot.id())).isPresent();
        assertThat(results.progress(ballot.id())).isEmpty();
        assertThat(kept("step")).isEqualTo(steps(ballot.kind()));
    }

    private Instant closes() {
        return beans.getBean(Consultations.class)
                .byId(consultation.id())
                .orElseThrow()
                .closes();
    }

    @Test
    void whoever_opens_a_result_reads_no_vote_UC05_25() {
        ask(new BallotKind.RankYourTop(2));
        cast(40);
        consultation.isOverNow();
        counting.count(ballot.id());
        jdbc.sql("DELETE FROM vote WHERE ballot_id = :ballot")
                .param("ballot", ballot.id())
                .update();

        assertThat(Statements.during(() -> results.of(ballot.id()))).isLessThanOrEqualTo(4);
        assertThat(results.of(ballot.id())).hasValueSatisfying(result -> {
            assertThat(result.tally().people()).isEqualTo(40);
            assertThat(result.methods(Electorate.PEOPLE).orElseThrow().outcomes())
                    .hasSize(3);
        });
    }

    @Test
    void a_server_that_died_while_it_counted_is_waited_for_ten_minutes_UC05_25() {
        ask(new BallotKind.ChooseUpTo(2));
        cast(12);
        consultation.isOverNow();
        counting.count(ballot.id());
        jdbc.sql("UPDATE ballot_result SET result = NULL, step = 1, claimed_at = :now WHERE ballot_id = :ballot")
                .param("now", consultation.clock().instant())
                .param("ballot", ballot.id())
                .update();

        counting.count(ballot.id());
        assertThat(results.progress(ballot.id())).contains(new CountingProgress(1, 10));
        consultation.clock().set(consultation.clock().instant().plus(Duration.ofMinutes(11)));
        counting.count(ballot.id());

        assertThat(results.of(ballot.id())).isPresent();
    }

    @Test
    void votes_that_are_not_those_that_were_counted_are_noticed_and_the_result_stays_UC05_25() {
        ask(new BallotKind.ChooseUpTo(2));
        cast(12);
        SignedInPerson voter = new Groups(beans).somebody("Zoë");
        CurrentPerson.as(voter, () -> votes.vote(ballot.id(), vote(1), VoterGroup.CARER));
        consultation.isOverNow();
        counting.count(ballot.id());
        String counted = kept("result");
        Groups.as(voter, () -> beans.getBean(Erasures.class).erase(true));
        counting.check(ballot.id());
        assertThat(kept("COALESCE(differs_at, 'same')")).isEqualTo("same");
        jdbc.sql("UPDATE vote SET choices = :choices WHERE ballot_id = :ballot AND voter_group = 'CARER' LIMIT 1")
                .param("choices", "[\"" + option(0).value() + "\"]")
                .param("ballot", ballot.id())
                .update();

        counting.check(ballot.id());
        counting.check(ballot.id());

        assertThat(kept("result")).isEqualTo(counted);
        assertThat(results.of(ballot.id()))
                .hasValueSatisfying(result -> assertThat(result.provenance())
                        .isNotNull()
                        .satisfies(found -> assertThat(found.differsSince()).isNotNull()));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_line WHERE event = 'CountedVotesChanged' AND subject = :ballot")
                        .param("ballot", ballot.id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
