package org.throughline.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Grant;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.priorities.PastVotes.PastVote;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

@ModuleTest
class VotesTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Votes votes;

    @Autowired
    private PastVotes past;

    @Autowired
    private Counting counting;

    @Autowired
    private Results results;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NamedParameterJdbcTemplate batches;

    private final SignedInPerson voter = AConsultation.person();
    private AConsultation consultation;
    private BallotId ballot;
    private List<OptionId> options;

    @BeforeEach
    void aBallotInAnOpenConsultation() {
        consultation = AConsultation.announced(beans);
        ballot = consultation.asOwner(() -> ballots.create(consultation.ballot("priorities")));
        options = optionsOf(ballot);
        consultation.isOpenNow();
    }

    @AfterEach
    void theRealTime() {
        consultation.clock().reset();
    }

    private List<OptionId> optionsOf(BallotId id) {
        return ballots.byId(id).orElseThrow().options().stream()
                .map(BallotView.OptionView::id)
                .toList();
    }

    private VoteReceipt vote(SignedInPerson person, OptionId... choices) {
        return CurrentPerson.as(person, () -> votes.vote(ballot, chosen(choices), VoterGroup.UNSAID));
    }

    private static Vote chosen(OptionId... choices) {
        return new Vote.Chosen(Set.of(choices));
    }

    private Optional<VoteReceipt> mine(SignedInPerson person) {
        return CurrentPerson.as(person, () -> votes.mine(ballot));
    }

    private Optional<Result> resultFor(SignedInPerson person) {
        counting.count(ballot);
        return CurrentPerson.as(person, () -> results.of(ballot));
    }

    private long rows() {
        return jdbc.sql("SELECT COUNT(*) FROM vote WHERE ballot_id = :ballot")
                .param("ballot", ballot)
                .query(Long.class)
                .single();
    }

    private static void refused(String textKey, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::textKey)
                                .containsExactly(textKey));
    }

    @Test
    void a_vote_is_confirmed_by_a_receipt_that_can_be_seen_again_UC05_5() {
        VoteReceipt receipt = vote(voter, options.get(0), options.get(3));

        assertThat(receipt.code()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(receipt.vote().options()).containsExactlyInAnyOrder(options.get(0), options.get(3));
        assertThat(mine(voter)).contains(receipt);
        assertThat(mine(AConsultation.person())).isEmpty();
    }

    @Test
    void a_changed_vote_replaces_the_earlier_one_UC05_3() {
        VoteReceipt first = vote(voter, options.get(0));
        VoteReceipt second = vote(voter, options.get(1));

        assertThat(second.code()).isNotEqualTo(first.code());
        assertThat(mine(voter)).contains(second);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void the_same_choice_sent_again_changes_nothing_and_is_told_once() {
        VoteReceipt first = vote(voter, options.get(0), options.get(1));
        VoteReceipt again = vote(voter, options.get(1), options.get(0));

        assertThat(again).isEqualTo(first);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_line WHERE event = 'VoteCast' AND subject = :ballot")
                        .param("ballot", ballot)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void more_than_sixty_votes_a_minute_are_refused_and_the_last_one_stands() {
        VoteReceipt last = null;
        for (int number = 0; number < 60; number++) {
            last = vote(voter, options.get(number % 2));
        }

        refused("limit.votes", () -> IntStream.range(0, 20).forEach(number -> vote(voter, options.get(4))));
        assertThat(last).isNotNull();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void an_option_of_another_ballot_is_refused_and_the_vote_stays_UC05_4() {
        VoteReceipt receipt = vote(voter, options.get(0));
        BallotId other = consultation.asOwner(() -> ballots.create(consultation.ballot("other")));

        refused("priorities.refused.foreign", () -> vote(voter, optionsOf(other).getFirst()));
        refused("priorities.refused.foreign", () -> vote(voter, options.get(0), new OptionId(Ids.next())));
        assertThat(mine(voter)).contains(receipt);
    }

    @Test
    void too_many_options_and_none_are_refused_and_the_vote_stays_UC05_4() {
        VoteReceipt receipt = vote(voter, options.get(0));

        refused("priorities.refused.too-many", () -> vote(voter, options.get(0), options.get(1), options.get(2)));
        refused("priorities.refused.none", () -> vote(voter));
        assertThat(mine(voter)).contains(receipt);
    }

    @Test
    void a_vote_before_the_opening_or_after_the_close_is_refused() {
        consultation.clock().reset();
        refused("priorities.refused.not-open", () -> vote(voter, options.get(0)));
        consultation.isOverNow();
        refused("priorities.refused.closed", () -> vote(voter, options.get(0)));
        refused("priorities.refused.closed", () -> CurrentPerson.as(voter, () -> votes.withdraw(ballot)));
        assertThat(rows()).isZero();
    }

    @Test
    void a_vote_for_a_ballot_that_does_not_exist_is_refused() {
        refused(
                "priorities.refused.unknown",
                () -> CurrentPerson.as(
                        voter,
                        () -> votes.vote(new BallotId(Ids.next()), chosen(options.getFirst()), VoterGroup.UNSAID)));
    }

    @Test
    void nobody_votes_without_signing_in() {
        assertThatThrownBy(() -> votes.vote(ballot, chosen(options.getFirst()), VoterGroup.UNSAID))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThat(rows()).isZero();
    }

    @Test
    void a_vote_can_be_taken_back_and_is_not_counted_then_UC05_3() {
        vote(voter, options.get(0));
        vote(AConsultation.person(), options.get(1));
        VoteReceipt withdrawn = CurrentPerson.as(voter, () -> votes.withdraw(ballot));

        assertThat(withdrawn.isWithdrawn()).isTrue();
        assertThat(mine(voter)).contains(withdrawn);
        refused(
                "priorities.refused.no-vote",
                () -> CurrentPerson.as(AConsultation.person(), () -> votes.withdraw(ballot)));
        consultation.isOverNow();
        assertThat(resultFor(voter).orElseThrow().tally().people()).isEqualTo(1);
    }

    @Test
    void results_are_hidden_before_the_close_but_from_moderators_of_the_body_UC05_6() {
        vote(voter, options.get(2));
        SignedInPerson moderator = AConsultation.person(new Grant(Role.MODERATOR, consultation.body()));
        SignedInPerson stranger = AConsultation.person(
                new Grant(Role.MODERATOR, AConsultation.announced(beans).body()));
        consultation.isOpenNow();

        assertThat(resultFor(voter)).isEmpty();
        assertThat(resultFor(stranger)).isEmpty();
        assertThat(resultFor(consultation.owner())).isEmpty();
        assertThat(resultFor(moderator)).hasValueSatisfying(result -> {
            assertThat(result.isFinal()).isFalse();
            assertThat(result.tally().people()).isEqualTo(1);
        });
    }

    @Test
    void after_the_close_everybody_sees_what_was_counted_UC05_6() {
        vote(voter, options.get(2), options.get(1));
        vote(AConsultation.person(), options.get(2));
        consultation.isOverNow();

        assertThat(resultFor(AConsultation.person())).hasValueSatisfying(result -> {
            assertThat(result.isFinal()).isTrue();
            assertThat(result.tally().people()).isEqualTo(2);
            assertThat(result.tally().lines().getFirst()).isEqualTo(new Tally.Line(options.get(2), 2, 1, false));
        });
    }

    @Test
    void more_votes_than_a_page_are_all_counted() {
        int people = 4_500;
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            rows.add(new MapSqlParameterSource()
                    .addValue("consultation", Ids.bytes(consultation.id()))
                    .addValue("ballot", Ids.bytes(ballot))
                    .addValue("person", Ids.bytes(Ids.next()))
                    .addValue("choices", "[\"" + options.get(number % 3).value() + "\"]"));
        }
        batches.batchUpdate("""
                INSERT INTO vote (consultation_id, ballot_id, voter_id, choices, receipt, cast_at)
                VALUES (:consultation, :ballot, :person, :choices, 'AAAA-AAAA', '2026-01-01')""", rows.toArray(MapSqlParameterSource[]::new));
        consultation.isOverNow();

        Tally tally = resultFor(voter).orElseThrow().tally();

        assertThat(tally.people()).isEqualTo(people);
        assertThat(tally.lines().stream().mapToLong(Tally.Line::count)).containsExactly(1500L, 1500L, 1500L, 0L, 0L);
    }

    @Test
    void a_vote_costs_at_most_six_statements() {
        vote(voter, options.get(0));

        assertThat(Statements.during(() -> vote(voter, options.get(1)))).isLessThanOrEqualTo(6);
    }

    private static PastVote pastVote(PersonId person, Instant then, OptionId... choices) {
        return new PastVote(person, chosen(choices), VoterGroup.UNSAID, then);
    }

    @Test
    void votes_brought_in_are_one_for_each_person_and_for_options_of_the_ballot_alone() {
        PersonId early = AConsultation.person().id();
        PersonId other = AConsultation.person().id();
        Instant then = consultation.clock().instant();
        List<PastVote> cast = List.of(
                pastVote(early, then, options.get(0)),
                pastVote(other, then, options.get(1), options.get(2)),
                pastVote(early, then, options.get(3)));
        List<PastVote> foreign = List.of(
                pastVote(AConsultation.person().id(), then, options.get(0)),
                pastVote(AConsultation.person().id(), then, new OptionId(Ids.next())));

        SystemWork.run(() -> past.take(ballot, cast));
        refused("priorities.refused.foreign", () -> SystemWork.run(() -> past.take(ballot, foreign)));

        assertThat(rows()).isEqualTo(2);
        consultation.isOverNow();
        assertThat(resultFor(voter).orElseThrow().tally().lines().stream().mapToLong(Tally.Line::count))
                .containsExactlyInAnyOrder(0L, 1L, 1L, 1L, 0L);
    }
}
