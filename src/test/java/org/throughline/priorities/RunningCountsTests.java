package org.throughline.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
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
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Groups;
import org.throughline.organisations.Merges;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Erasures;
import org.throughline.people.Grant;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.places.Level;
import org.throughline.priorities.PastVotes.PastVote;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** UC-05, 23: what is kept while people vote is what counting every vote would find. */
@ModuleTest
class RunningCountsTests {

    private static final int STEPS = 60;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Votes votes;

    @Autowired
    private OrganisationVotes organisationVotes;

    @Autowired
    private PastVotes past;

    @Autowired
    private CastVotes cast;

    @Autowired
    private StoredBallots stored;

    @Autowired
    private Results results;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private AConsultation consultation;
    private Groups groups;

    @BeforeEach
    void aConsultation() {
        consultation = AConsultation.announced(beans);
        groups = new Groups(beans);
    }

    @AfterEach
    void theRealTime() {
        consultation.clock().reset();
    }

    static Stream<BallotKind> kinds() {
        return Stream.of(
                new BallotKind.ChooseUpTo(3),
                new BallotKind.RankYourTop(4),
                new BallotKind.SharePoints(10, 2),
                new BallotKind.ShareBudget(new BigDecimal("100")),
                new BallotKind.AgreeOrNot(),
                new BallotKind.BestLevel());
    }

    private BallotView ballot(BallotKind kind) {
        BallotId id = consultation.asOwner(() -> ballots.create(
                consultation.ballot(kind, new BigDecimal("30"), "buses", "trains", "ferries", "bridges", "boats")));
        consultation.isOpenNow();
        return ballots.byId(id).orElseThrow();
    }

    private static Vote vote(BallotView ballot, Random random) {
        List<OptionId> order = new ArrayList<>(
                ballot.options().stream().map(BallotView.OptionView::id).toList());
        Collections.shuffle(order, random);
        List<OptionId> some = order.subList(0, 1 + random.nextInt(3));
        return switch (ballot.kind()) {
            case BallotKind.ChooseUpTo choose -> new Vote.Chosen(new LinkedHashSet<>(some));
            case BallotKind.ShareBudget budget -> new Vote.Chosen(new LinkedHashSet<>(some));
            case BallotKind.RankYourTop rank -> new Vote.Ranked(List.copyOf(some));
            case BallotKind.SharePoints share ->
                new Vote.Points(
                        Map.of(order.get(0), 1 + random.nextInt(5), order.get(1), random.nextInt(5), order.get(2), 0));
            case BallotKind.AgreeOrNot agree -> new Vote.Stances(each(some, () -> Stance.values()[random.nextInt(3)]));
            case BallotKind.BestLevel level ->
                new Vote.Levels(each(some, () -> new Vote.Levels.Answer(Level.values()[random.nextInt(3)], "So")));
        };
    }

    private static <T> Map<OptionId, T> each(List<OptionId> options, Supplier<T> answer) {
        Map<OptionId, T> answers = new HashMap<>();
        options.forEach(option -> answers.put(option, answer.get()));
        return answers;
    }

    private static VoterGroup group(Random random) {
        return VoterGroup.values()[random.nextInt(4)];
    }

    private void many(BallotView ballot, List<SignedInPerson> people, Random random) {
        SystemWork.run(() -> past.take(
                ballot.id(),
                people.stream()
                        .map(person -> new PastVote(
                                person.id(),
                                vote(ballot, random),
                                group(random),
                                consultation.clock().instant()))
                        .toList()));
    }

    private static void unlessRefused(SignedInPerson person, Runnable work) {
        try {
            Groups.as(person, work);
        } catch (Refused nothingToTakeBack) {
            assertThat(nothingToTakeBack.refusals())
                    .extracting("textKey")
                    .containsExactly("priorities.refused.no-vote");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void after_votes_changes_withdrawals_erasures_and_joined_organisations_UC05_23(BallotKind kind) {
        BallotView ballot = ballot(kind);
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            List<SignedInPerson> people = Stream.generate(() -> groups.somebody("Rosalind"))
                    .limit(6)
                    .collect(Collectors.toCollection(ArrayList::new));
            List<OrganisationId> organisations =
                    people.stream().map(person -> groups.ledBy(person).id()).toList();
            List<SignedInPerson> crowd =
                    Stream.generate(AConsultation::person).limit(45).toList();
            many(ballot, crowd, random);
            for (int step = 0; step < STEPS; step++) {
                int who = random.nextInt(people.size());
                SignedInPerson person = people.get(who);
                OrganisationId organisation = organisations.get(who);
                switch (random.nextInt(8)) {
                    case 0, 1, 2 ->
                        CurrentPerson.as(person, () -> votes.vote(ballot.id(), vote(ballot, random), group(random)));
                    case 3 -> unlessRefused(person, () -> votes.withdraw(ballot.id()));
                    case 4, 5 ->
                        CurrentPerson.as(
                                person, () -> organisationVotes.vote(ballot.id(), organisation, vote(ballot, random)));
                    case 6 -> unlessRefused(person, () -> organisationVotes.withdraw(ballot.id(), organisation));
                    default -> many(ballot, crowd.subList(0, 1 + random.nextInt(5)), random);
                }
            }
            keptIsCounted(ballot);
            Groups.as(
                    groups.moderator(),
                    () -> beans.getBean(Merges.class)
                            .merge(organisations.get(0), organisations.get(1), "The same group."));
            erase(groups.somebody("Zoë"), ballot, random);
            keptIsCounted(ballot);
        }
        whatTheMigrationsCountIsWhatIsKept(ballot);
    }

    private void erase(SignedInPerson person, BallotView ballot, Random random) {
        CurrentPerson.as(person, () -> votes.vote(ballot.id(), vote(ballot, random), VoterGroup.CARER));
        Groups.as(person, () -> beans.getBean(Erasures.class).erase(true));
    }

    private void keptIsCounted(BallotView ballot) {
        Result kept = asModerator(ballot);
        Ballot asked = stored.byId(ballot.id()).orElseThrow();
        for (Electorate electorate : Electorate.values()) {
            Tally tally = Tally.of(asked.optionIds(), cast.standing(asked, electorate));
            assertThat(kept.of(electorate)).isEqualTo(tally);
            assertThat(tally.people()).isPositive();
            if (!SmallNumbers.mayBeCounted(tally.people())) {
                assertThat(kept.methods(electorate)).isEmpty();
                assertThat(kept.answers(electorate)).isEmpty();
                continue;
            }
            if (AnswerTable.isFor(ballot.kind())) {
                assertThat(kept.answers(electorate))
                        .contains(cast.standing(asked, electorate).collect(AnswerTable.counting(ballot.kind())));
            }
            if (!(ballot.kind() instanceof BallotKind.BestLevel)) {
                Methods counted =
                        Methods.of(CountedVotes.of(ballot, cast.standing(asked, electorate)), ballot.kind(), () -> {});
                assertThat(kept.methods(electorate)).hasValueSatisfying(methods -> {
                    assertThat(methods.count()).isEqualTo(counted.count());
                    assertThat(methods.groups()).isEqualTo(counted.groups());
                });
                assertThat(counted.groups())
                        .matches(found -> electorate == Electorate.ORGANISATIONS || found.isPresent());
            }
        }
    }

    private Result asModerator(BallotView ballot) {
        SignedInPerson moderator = AConsultation.person(new Grant(Role.MODERATOR, consultation.body()));
        return CurrentPerson.as(moderator, () -> results.of(ballot.id())).orElseThrow();
    }

    private void whatTheMigrationsCountIsWhatIsKept(BallotView ballot) {
        Result kept = asModerator(ballot);
        transactions.executeWithoutResult(all -> {
            jdbc.sql("DELETE FROM ballot_count").update();
            Stream.of(
                            "V16__ballot_count_so_far",
                            "V17__ballot_count_of_options_so_far",
                            "V18__ballot_count_of_answers_so_far")
                    .forEach(name -> jdbc.sql(migration(name)).update());
            assertThat(asModerator(ballot))
                    .usingRecursiveComparison()
                    .ignoringFields("countedAt")
                    .isEqualTo(kept);
            all.setRollbackOnly();
        });
    }

    private static String migration(String name) {
        try {
            return new ClassPathResource("db/migration/priorities/" + name + ".sql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Test
    void whoever_looks_on_reads_no_vote_however_many_there_are_UC05_23() {
        BallotView ballot = ballot(new BallotKind.RankYourTop(3));
        Random random = new Random(1);
        many(ballot, Stream.generate(AConsultation::person).limit(40).toList(), random);
        long few = Statements.whenKnown(() -> asModerator(ballot));
        many(ballot, Stream.generate(AConsultation::person).limit(400).toList(), random);

        assertThat(Statements.whenKnown(() -> asModerator(ballot)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(4);
        jdbc.sql("DELETE FROM vote WHERE ballot_id = :ballot")
                .param("ballot", ballot.id())
                .update();
        assertThat(asModerator(ballot).tally().people()).isEqualTo(440);
    }

    @Test
    void many_who_vote_at_once_are_all_counted_UC05_23() throws Exception {
        BallotView ballot = ballot(new BallotKind.ChooseUpTo(3));
        try (var threads = Executors.newFixedThreadPool(64)) {
            var sent = IntStream.range(0, 256)
                    .mapToObj(number -> threads.submit(() -> CurrentPerson.as(
                            AConsultation.person(),
                            () -> votes.vote(ballot.id(), vote(ballot, new Random(number)), VoterGroup.UNSAID))))
                    .toList();
            for (var one : sent) {
                assertThat(one.get()).isNotNull();
            }
        }
        assertThat(asModerator(ballot).tally().people()).isEqualTo(256);
        keptIsCountedOfPeople(ballot);
    }

    private void keptIsCountedOfPeople(BallotView ballot) {
        Ballot asked = stored.byId(ballot.id()).orElseThrow();
        assertThat(asModerator(ballot).tally())
                .isEqualTo(Tally.of(asked.optionIds(), cast.standing(asked, Electorate.PEOPLE)));
    }
}
