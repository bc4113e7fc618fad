package org.throughline.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Grant;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.priorities.OptionProposal.State;
import org.throughline.rings.ModuleTest;

/** UC-05, 21: people propose options, a moderator accepts them or says why not. */
@ModuleTest
class OptionProposalsTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Ballots ballots;

    @Autowired
    private StoredBallots stored;

    @Autowired
    private Votes votes;

    @Autowired
    private OptionProposals proposals;

    private final SignedInPerson proposer = AConsultation.person();
    private AConsultation consultation;
    private BallotId ballot;

    @BeforeEach
    void aBallotThatTakesProposals() {
        consultation = AConsultation.announced(beans);
        ballot = create(new BallotKind.ChooseUpTo(2), true);
        consultation.isOpenNow();
        consultation
                .clock()
                .set(consultation.clock().instant().minus(Duration.ofDays(3)).plus(Duration.ofHours(10)));
    }

    @AfterEach
    void theRealTime() {
        consultation.clock().reset();
    }

    private BallotId create(BallotKind kind, boolean takesProposals) {
        return consultation.asOwner(() -> ballots.create(new NewBallot(
                consultation.id(),
                "vote-" + kind.getClass().getSimpleName().toLowerCase(Locale.ROOT) + takesProposals,
                "What comes first",
                "Choose",
                kind,
                takesProposals,
                List.of(priced("buses"), priced("trains")))));
    }

    private NewBallot.NewOption priced(String key) {
        return new NewBallot.NewOption(key, "More " + key, "", null, new BigDecimal("10"));
    }

    private SignedInPerson moderator() {
        return AConsultation.person(new Grant(Role.MODERATOR, consultation.body()));
    }

    private ProposalId propose(SignedInPerson person, String title) {
        return CurrentPerson.as(person, () -> proposals.propose(ballot, title, "Why " + title, ""));
    }

    private OptionProposal mine() {
        return CurrentPerson.as(proposer, () -> proposals.mine(ballot)).getFirst();
    }

    private static void refused(String textKey, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::textKey)
                                .containsExactly("priorities.refused." + textKey));
    }

    private void accept(SignedInPerson moderator, ProposalId proposal) {
        CurrentPerson.as(moderator, () -> proposals.accept(proposal, BigDecimal.ZERO));
    }

    private void decline(SignedInPerson moderator, ProposalId proposal, String reason) {
        CurrentPerson.as(moderator, () -> {
            proposals.decline(proposal, reason);
            return proposal;
        });
    }

    @Test
    void an_accepted_proposal_stands_at_the_end_can_be_chosen_and_early_voters_are_told_UC05_21() {
        BallotView before = ballots.byId(ballot).orElseThrow();
        Vote early = new Vote.Chosen(Set.of(before.options().getFirst().id()));
        VoteReceipt receipt = CurrentPerson.as(proposer, () -> votes.vote(ballot, early, VoterGroup.UNSAID));
        ProposalId proposal = propose(proposer, "Night ferries");
        assertThat(mine().state()).isEqualTo(State.WAITING);
        assertThat(ballots.byId(ballot).orElseThrow().options()).hasSize(2);

        consultation.clock().set(consultation.clock().instant().plusSeconds(60));
        accept(moderator(), proposal);

        BallotView after = ballots.byId(ballot).orElseThrow();
        assertThat(after.options())
                .extracting(BallotView.OptionView::title)
                .containsExactly("More buses", "More trains", "Night ferries");
        assertThat(after.options().getLast().key()).isEqualTo("night-ferries");
        assertThat(after.addedAfter(receipt.castAt())).isEqualTo(1);
        assertThat(mine().state()).isEqualTo(State.ACCEPTED);
        Vote late = new Vote.Chosen(Set.of(after.options().getLast().id()));
        assertThat(CurrentPerson.as(proposer, () -> votes.vote(ballot, late, VoterGroup.UNSAID))
                        .castAt())
                .isAfter(receipt.castAt());
    }

    @Test
    void a_server_that_remembers_the_ballot_as_it_was_takes_a_vote_for_what_was_added() {
        Ballot remembered = stored.byId(ballot).orElseThrow();
        ProposalId proposal = propose(proposer, "Night ferries");
        accept(moderator(), proposal);
        OptionId added = ballots.byId(ballot).orElseThrow().options().getLast().id();
        stored.remember(remembered);

        Vote vote = new Vote.Chosen(Set.of(added));
        assertThat(CurrentPerson.as(proposer, () -> votes.vote(ballot, vote, VoterGroup.UNSAID))
                        .vote())
                .isEqualTo(vote);
    }

    @Test
    void a_declined_proposal_has_a_reason_for_its_proposer_and_is_counted_for_everybody_UC05_21() {
        ProposalId proposal = propose(proposer, "Night ferries");

        refused("proposals.reason", () -> decline(moderator(), proposal, "  "));
        decline(moderator(), proposal, "The harbour is closed at night.");

        assertThat(mine().state()).isEqualTo(State.DECLINED);
        assertThat(mine().reason()).isEqualTo("The harbour is closed at night.");
        assertThat(proposals.declined(ballot)).isEqualTo(1);
        assertThat(ballots.byId(ballot).orElseThrow().options()).hasSize(2);
        refused("proposals.decided", () -> accept(moderator(), proposal));
    }

    @Test
    void nobody_decides_on_their_own_proposal_nor_on_one_of_another_body() {
        SignedInPerson moderator = moderator();
        ProposalId own = propose(moderator, "Night ferries");
        SignedInPerson elsewhere = AConsultation.person(
                new Grant(Role.MODERATOR, AConsultation.announced(beans).body()));

        refused("proposals.own", () -> accept(moderator, own));
        assertThatThrownBy(() -> accept(elsewhere, own)).isInstanceOf(AccessDeniedException.class);
        assertThat(CurrentPerson.as(moderator, () -> proposals.waitingIn(consultation.id())))
                .containsOnly(Map.entry(ballot, 1L));
        assertThatThrownBy(() -> CurrentPerson.as(elsewhere, () -> proposals.waitingIn(consultation.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> CurrentPerson.as(elsewhere, () -> proposals.waiting(ballot)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void proposals_come_while_there_is_time_to_see_them_and_where_they_are_asked_for() {
        assertThat(proposals.areOpen(ballot)).isTrue();
        BallotId closed = create(new BallotKind.AgreeOrNot(), false);
        refused("proposals", () -> CurrentPerson.as(proposer, () -> proposals.propose(closed, "A", "", "")));

        consultation.isOpenNow();
        consultation.clock().set(consultation.clock().instant().plus(Duration.ofDays(1)));
        assertThat(proposals.areOpen(ballot)).isFalse();
        refused("proposals.late", () -> propose(proposer, "Night ferries"));
    }

    @Test
    void a_proposal_that_is_there_already_too_long_from_nowhere_or_one_too_many_is_refused_beside_its_field() {
        refused("proposals.same", () -> propose(proposer, "more BUSES"));
        refused("new.option-title", () -> propose(proposer, " "));
        refused(
                "proposals.from",
                () -> CurrentPerson.as(proposer, () -> proposals.propose(ballot, "A", "", "https://example.org/x")));
        for (int number = 0; number < OptionProposals.MOST_WAITING; number++) {
            propose(proposer, "Ferry " + number);
        }
        refused("proposals.many", () -> propose(proposer, "One more"));
    }

    @Test
    void where_a_budget_is_spent_the_moderator_says_what_it_costs() {
        BallotId budget = create(new BallotKind.ShareBudget(new BigDecimal("100")), true);
        ProposalId proposal = CurrentPerson.as(proposer, () -> proposals.propose(budget, "Night ferries", "", ""));

        refused("new.costs", () -> accept(moderator(), proposal));
        CurrentPerson.as(moderator(), () -> proposals.accept(proposal, new BigDecimal("60.50")));

        assertThat(ballots.byId(budget).orElseThrow().options().getLast().cost())
                .isEqualByComparingTo("60.50");
    }
}
