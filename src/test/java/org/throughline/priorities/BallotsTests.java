package org.throughline.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Grant;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ModerationPolicy;
import org.throughline.plans.SectionId;
import org.throughline.priorities.NewBallot.NewOption;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

@ModuleTest
class BallotsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Ballots ballots;

    private AConsultation consultation;

    @BeforeEach
    void aConsultation() {
        consultation = AConsultation.announced(beans);
    }

    @AfterEach
    void theRealTime() {
        consultation.clock().reset();
    }

    private BallotId create(NewBallot draft) {
        return consultation.asOwner(() -> ballots.create(draft));
    }

    private NewBallot with(String key, int choose, NewOption... options) {
        return new NewBallot(
                consultation.id(), key, "Title", "Question", new BallotKind.ChooseUpTo(choose), List.of(options));
    }

    private void refused(String textKey, NewBallot draft) {
        assertThatThrownBy(() -> create(draft))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::textKey)
                                .containsExactly("priorities.refused." + textKey));
    }

    @Test
    void a_ballot_is_found_by_its_key_with_options_in_order_and_their_sections_UC05_1() {
        BallotId id = create(consultation.ballot("priorities"));

        BallotView view = ballots.byKey(consultation.id(), "priorities").orElseThrow();

        assertThat(view.id()).isEqualTo(id);
        assertThat(view.options())
                .extracting(BallotView.OptionView::key)
                .containsExactly("buses", "trains", "ferries", "bridges", "boats");
        assertThat(view.options())
                .allSatisfy(option -> assertThat(option.section())
                        .isNotNull()
                        .extracting("key")
                        .isEqualTo("near-home"));
        assertThat(ballots.of(consultation.id())).containsExactly(view);
    }

    @Test
    void only_somebody_who_answers_for_the_body_makes_its_ballots() {
        AConsultation other = AConsultation.announced(beans);

        assertThatThrownBy(() -> other.asOwner(() -> ballots.create(consultation.ballot("priorities"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> CurrentPerson.as(
                        AConsultation.person(), () -> ballots.create(consultation.ballot("priorities"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_key_is_given_once_in_a_consultation() {
        create(consultation.ballot("priorities"));

        refused("new.taken", consultation.ballot("priorities"));
    }

    @Test
    void a_ballot_that_nobody_could_answer_is_refused() {
        refused("new.key", with("No key", 1, consultation.option("a"), consultation.option("b")));
        refused("new.choose", with("one", 0, consultation.option("a"), consultation.option("b")));
        refused("new.choose", with("one", 3, consultation.option("a"), consultation.option("b")));
        refused("new.option-keys", with("one", 1, consultation.option("a"), consultation.option("a")));
        refused("new.options", with("one", 1, consultation.option("a")));
        refused(
                "new.sections",
                with("one", 1, consultation.option("a"), new NewOption("b", "B", "", new SectionId(Ids.next()))));
    }

    @Test
    void an_option_may_come_from_a_published_contribution_and_the_one_leads_to_the_other_UC05_26() {
        var heard = org.throughline.contributions.AConsultation.moderated(context, ModerationPolicy.BEFORE);
        ContributionId missing = heard.published("There is nothing about ferries.");
        ContributionId waiting = heard.said("Nor about boats.");
        SignedInPerson owner =
                AConsultation.person(new Grant(Role.OWNER, heard.view().body()));

        CurrentPerson.as(owner, () -> ballots.create(from(heard.id(), "ferries", "/somewhere/" + missing.value())));

        assertThat(ballots.byKey(heard.id(), "ferries").orElseThrow().options())
                .extracting(BallotView.OptionView::from)
                .containsExactly(missing, null);
        assertThat(ballots.from(heard.id(), missing))
                .containsExactly(new OptionOfBallot("ferries", "Title", "Ferries"));
        assertThat(ballots.from(heard.id(), waiting)).isEmpty();
        assertThat(ballots.from(consultation.id(), missing)).isEmpty();
        for (String no :
                List.of("nowhere", waiting.value().toString(), Ids.next().toString())) {
            assertThatThrownBy(() -> CurrentPerson.as(owner, () -> ballots.create(from(heard.id(), "boats", no))))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusals())
                                    .extracting(Refusal::field)
                                    .containsExactly("option-0-from"));
        }
    }

    private static NewBallot from(ConsultationId id, String key, String address) {
        return new NewBallot(
                id,
                key,
                "Title",
                "Question",
                new BallotKind.ChooseUpTo(1),
                List.of(
                        new NewOption("a", "Ferries", "", null, BigDecimal.ZERO, address),
                        new NewOption("b", "Buses", "", null)));
    }

    @Test
    void each_option_is_refused_beside_its_own_field() {
        NewBallot draft = new NewBallot(
                consultation.id(),
                "money",
                "Title",
                "Question",
                new BallotKind.ShareBudget(new BigDecimal("100")),
                List.of(
                        new NewOption("a", "A", "", null, new BigDecimal("100.00")),
                        new NewOption("b", "", "x".repeat(1001), null, new BigDecimal("100.01")),
                        new NewOption("c", "C", "", null, new BigDecimal("0.005"))));

        assertThatThrownBy(() -> create(draft))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::field)
                                .containsExactlyInAnyOrder(
                                        "option-1-title", "option-1-explanation", "option-1-cost", "option-2-cost"));
    }

    @Test
    void a_ballot_goes_until_its_consultation_opens_and_stands_afterwards() {
        BallotId mistaken = create(consultation.ballot("mistaken"));
        BallotId kept = create(consultation.ballot("kept"));
        AConsultation other = AConsultation.announced(beans);

        assertThatThrownBy(() -> other.asOwner(() -> {
                    ballots.remove(mistaken);
                    return mistaken;
                }))
                .isInstanceOf(AccessDeniedException.class);
        consultation.asOwner(() -> {
            ballots.remove(mistaken);
            return mistaken;
        });
        assertThat(ballots.of(consultation.id())).extracting(BallotView::id).containsExactly(kept);
        assertThat(ballots.byId(mistaken)).isEmpty();

        consultation.isOpenNow();
        assertThatThrownBy(() -> consultation.asOwner(() -> {
                    ballots.remove(kept);
                    return kept;
                }))
                .isInstanceOf(Refused.class);
        assertThat(ballots.byId(kept)).isPresent();
    }

    @Test
    void a_consultation_that_is_over_gets_no_ballot() {
        consultation.isOverNow();

        refused("closed", consultation.ballot("priorities"));
    }

    @Test
    void a_hostile_key_names_no_ballot() {
        for (String key : List.of("", "' OR 1=1 --", "Priorities", "é", "\uD83D\uDE00", "a".repeat(10_000))) {
            assertThat(ballots.byKey(consultation.id(), key)).isEmpty();
        }
    }

    @Test
    void the_page_of_a_ballot_costs_two_statements() {
        create(consultation.ballot("priorities"));
        ballots.of(consultation.id());

        assertThat(Statements.during(() -> ballots.byKey(consultation.id(), "priorities")))
                .isLessThanOrEqualTo(2);
    }
}
