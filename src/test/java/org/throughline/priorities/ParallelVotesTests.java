package org.throughline.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.SignedInPerson;
import org.throughline.places.Level;
import org.throughline.rings.ModuleTest;

/** UC-05, 2: sixty-four clients at once vote and vote again for the same few people, in a ballot of each kind. */
@ModuleTest
class ParallelVotesTests {

    private static final int CLIENTS = 64;
    private static final int TIMES = 5;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Votes votes;

    @Autowired
    private Counting counting;

    @Autowired
    private Results results;

    @Autowired
    private JdbcClient jdbc;

    private final List<SignedInPerson> people =
            Stream.generate(AConsultation::person).limit(8).toList();
    private AConsultation consultation;

    @BeforeEach
    void aConsultation() {
        consultation = AConsultation.announced(beans);
    }

    @AfterEach
    void theRealTime() {
        consultation.clock().reset();
    }

    static Stream<BallotKind> kinds() {
        return Stream.of(
                new BallotKind.ChooseUpTo(2),
                new BallotKind.RankYourTop(2),
                new BallotKind.SharePoints(10, 1),
                new BallotKind.ShareBudget(new BigDecimal("100")),
                new BallotKind.AgreeOrNot(),
                new BallotKind.BestLevel());
    }

    private static Vote vote(BallotKind kind, OptionId one, OptionId other, int turn) {
        return switch (kind) {
            case BallotKind.ChooseUpTo choose -> new Vote.Chosen(Set.of(one, other));
            case BallotKind.RankYourTop rank -> new Vote.Ranked(List.of(one, other));
            case BallotKind.SharePoints share -> new Vote.Points(Map.of(one, 1 + turn % 5, other, 5));
            case BallotKind.ShareBudget budget -> new Vote.Chosen(Set.of(one, other));
            case BallotKind.AgreeOrNot agree -> new Vote.Stances(Map.of(one, Stance.values()[turn % 3]));
            case BallotKind.BestLevel level ->
                new Vote.Levels(Map.of(one, new Vote.Levels.Answer(Level.values()[turn % 3], "Reason " + turn)));
        };
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_person_has_exactly_one_vote_in_the_end_UC05_2(BallotKind kind) throws Exception {
        BallotId ballot = consultation.asOwner(
                () -> ballots.create(consultation.ballot(kind, new BigDecimal("40"), "buses", "trains", "ferries")));
        List<OptionId> options = ballots.byId(ballot).orElseThrow().options().stream()
                .map(BallotView.OptionView::id)
                .toList();
        consultation.isOpenNow();

        int accepted = sent(ballot, kind, options);

        assertThat(accepted).isEqualTo(CLIENTS * TIMES);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM vote WHERE ballot_id = :ballot")
                        .param("ballot", ballot)
                        .query(Long.class)
                        .single())
                .isEqualTo(people.size());
        consultation.isOverNow();
        counting.count(ballot);
        assertThat(results.of(ballot).orElseThrow().tally().people()).isEqualTo(people.size());
    }

    private int sent(BallotId ballot, BallotKind kind, List<OptionId> options)
            throws InterruptedException, ExecutionException {
        List<Callable<Boolean>> clients = IntStream.range(0, CLIENTS * TIMES)
                .<Callable<Boolean>>mapToObj(number -> () -> {
                    Vote vote = vote(kind, options.get(number % 3), options.get((number + 1) % 3), number);
                    try {
                        CurrentPerson.as(
                                people.get(number % people.size()), () -> votes.vote(ballot, vote, VoterGroup.UNSAID));
                        return true;
                    } catch (Refused refused) {
                        return false;
                    }
                })
                .toList();
        int accepted = 0;
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<Boolean> one : threads.invokeAll(clients)) {
                accepted += one.get() ? 1 : 0;
            }
        }
        return accepted;
    }
}
