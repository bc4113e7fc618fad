package org.throughline.throughlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.answers.AnsweringBody;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SettableClock;
import org.throughline.people.Grant;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;
import org.throughline.themes.ThemeId;

/** UC-30: what became of each contribution. */
@ModuleTest
class DispositionTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Dispositions dispositions;

    @Autowired
    private CloseOuts closeOuts;

    @Autowired
    private Reckoning reckoning;

    private AConsultation consultation;
    private SignedInPerson moderator;
    private SignedInPerson owner;

    @BeforeEach
    void aConsultation() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        moderator = consultation.moderator();
        owner = new SignedInPerson(
                new PersonId(Ids.next()),
                "Rosalind",
                Set.of(new Grant(Role.OWNER, consultation.view().body())));
    }

    private Disposition of(ContributionId id) {
        return dispositions.of(id).orElseThrow();
    }

    private void merge(ContributionId same, ContributionId... chosen) {
        consultation.as(moderator, () -> {
            dispositions.merge(consultation.id(), List.of(chosen), same, "It asks for the same bus.");
            return true;
        });
    }

    private void outOfScope(ContributionId... chosen) {
        consultation.as(moderator, () -> {
            dispositions.putOutOfScope(consultation.id(), List.of(chosen), "Trains are not in this plan.");
            return true;
        });
    }

    @Test
    void what_is_published_is_new_from_the_same_moment_on_UC30_1() {
        ContributionId said = consultation.published("The bus is late.", "buses");

        assertThat(of(said).kind()).isEqualTo(DispositionKind.NEW);
        assertThat(dispositions
                        .funnel(consultation.id())
                        .of(DispositionKind.NEW)
                        .contributions())
                .isEqualTo(1);
    }

    @Test
    void what_waits_for_a_moderator_is_received_and_has_no_disposition_UC30_1() {
        ContributionId waiting = consultation.said(consultation.somebody("Maud"), "The bus is late.", "buses");

        assertThat(dispositions.of(waiting)).isEmpty();
        Funnel funnel = dispositions.funnel(consultation.id());
        assertThat(funnel.received()).isEqualTo(1);
        assertThat(funnel.published().reached()).isZero();
    }

    @Test
    void what_is_withheld_has_none_and_what_was_merged_into_it_stands_by_itself_again_UC30_4() {
        ContributionId first = consultation.published("The bus is late.", "buses");
        ContributionId second = consultation.published("Late buses again.", "buses");
        merge(first, second);

        consultation.decides(() -> consultation.moderated().withhold(first));

        assertThat(dispositions.of(first)).isEmpty();
        assertThat(of(second).kind()).isEqualTo(DispositionKind.NEW);
        assertThat(of(second).into()).isNull();
    }

    @Test
    void a_merger_keeps_its_reason_and_who_made_it_and_can_be_taken_back_UC30_3() {
        ContributionId first = consultation.published("The bus is late.", "buses");
        ContributionId second = consultation.published("Late buses again.", "buses");

        merge(first, second);

        assertThat(of(second).kind()).isEqualTo(DispositionKind.MERGED);
        assertThat(of(second).into()).isEqualTo(first);
        assertThat(of(second).reason()).isEqualTo("It asks for the same bus.");
        assertThat(of(second).decidedBy()).isEqualTo(moderator.id());

        consultation.as(moderator, () -> {
            dispositions.takeBack(consultation.id(), List.of(second));
            return true;
        });

        assertThat(of(second).kind()).isEqualTo(DispositionKind.NEW);
    }

    @Test
    void nothing_is_merged_into_itself_over_however_many_steps_UC30_3() {
        ContributionId first = consultation.published("The bus is late.", "buses");
        ContributionId second = consultation.published("Late buses again.", "buses");
        ContributionId third = consultation.published("And late once more.", "buses");
        merge(second, first);
        merge(third, second);

        assertThatThrownBy(() -> merge(first, third)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> merge(first, first)).isInstanceOf(Refused.class);
        assertThat(of(third).kind()).isEqualTo(DispositionKind.NEW);
    }

    @Test
    void a_reason_is_asked_for_UC30_3() {
        ContributionId said = consultation.published("The train is late.", "buses");

        assertThatThrownBy(() -> consultation.as(moderator, () -> {
                    dispositions.putOutOfScope(consultation.id(), List.of(said), " ");
                    return true;
                }))
                .isInstanceOf(Refused.class);
        assertThat(of(said).kind()).isEqualTo(DispositionKind.NEW);
    }

    @Test
    void what_a_person_decided_stays_when_everything_is_worked_out_again_UC30_2() {
        ContributionId said = consultation.published("The train is late.", "buses");
        outOfScope(said);

        reckoning.reckon(consultation.id());

        assertThat(of(said).kind()).isEqualTo(DispositionKind.OUT_OF_SCOPE);
        assertThat(of(said).reason()).isEqualTo("Trains are not in this plan.");
    }

    /** Whenever it is counted; and what is not published yet became nothing. */
    @Test
    void it_is_since_the_day_on_which_that_happened_on_which_it_rests_UC30_13() {
        AnsweringBody body = new AnsweringBody(context);
        SettableClock clock = context.getBean(SettableClock.class);
        Instant begin = clock.instant();
        try {
            ContributionId first = body.consultation.published("The bus is late.", "buses");
            clock.set(begin.plus(Duration.ofDays(1)));
            ThemeId theme = body.themes.of("Later buses", first);
            clock.set(begin.plus(Duration.ofDays(2)));
            body.publishedTo(theme);
            clock.set(begin.plus(Duration.ofDays(30)));

            reckoning.reckon(body.consultation.id());

            Disposition answered = of(first);
            assertThat(answered.kind()).isEqualTo(DispositionKind.ANSWERED);
            assertThat(days(begin, answered.since())).isEqualTo(2);
            assertThat(days(begin, Objects.requireNonNull(answered.reached().themed())))
                    .isEqualTo(1);
            assertThat(days(begin, Objects.requireNonNull(answered.reached().answered())))
                    .isEqualTo(2);
        } finally {
            clock.reset();
        }
    }

    private static long days(Instant begin, Instant at) {
        return Duration.between(begin, at).toDays();
    }

    @Test
    void rows_that_say_since_they_were_counted_are_put_right_UC30_13() {
        AnsweringBody body = new AnsweringBody(context);
        ContributionId said = body.consultation.published("The bus is late.", "buses");
        body.themes.of("Later buses", said);
        reckoning.reckon(body.consultation.id());
        Disposition right = of(said);
        context.getBean(JdbcClient.class)
                .sql("UPDATE disposition SET since = '2031-01-01', themed = '2031-01-01' WHERE contribution_id = :id")
                .param("id", said)
                .update();

        reckoning.reckon(body.consultation.id());

        assertThat(of(said)).isEqualTo(right);
    }

    @Test
    void only_moderators_of_the_body_decide_and_only_those_who_answer_for_it_close_out() {
        ContributionId said = consultation.published("The train is late.", "buses");

        assertThatThrownBy(() -> consultation.as(owner, () -> {
                    dispositions.putOutOfScope(consultation.id(), List.of(said), "Trains.");
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> consultation.as(moderator, () -> {
                    closeOuts.closeOut(consultation.id());
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void it_is_not_closed_out_while_it_is_open_nor_while_anything_is_left_without_an_outcome_UC30_5() {
        ContributionId left = consultation.published("The bus is late.", "buses");
        ContributionId train = consultation.published("The train is late.", "buses");
        outOfScope(train);

        assertThatThrownBy(this::closeOut).isInstanceOf(Refused.class);
        consultation.afterTheClose(() -> {
            assertThatThrownBy(this::closeOut).isInstanceOf(Refused.class);
            assertThat(closeOuts.unsettled(consultation.id()).untouched()).isEqualTo(1);
            assertThat(closeOuts.of(consultation.id())).isEmpty();

            outOfScope(left);
            closeOut();

            assertThat(closeOuts.of(consultation.id()).orElseThrow().contributions())
                    .isEqualTo(2);
        });
    }

    @Test
    void a_chain_of_mergers_that_ends_in_no_answer_stands_in_the_way_UC30_5() {
        ContributionId first = consultation.published("The bus is late.", "buses");
        ContributionId second = consultation.published("Late buses again.", "buses");
        merge(first, second);
        outOfScope(first);

        assertThat(closeOuts.unsettled(consultation.id()).merged()).containsExactly(second);
    }

    @Test
    void it_is_opened_again_with_a_reason_that_stays_and_can_be_closed_out_once_more_UC30_11() {
        ContributionId train = consultation.published("The train is late.", "buses");
        outOfScope(train);
        consultation.afterTheClose(() -> {
            assertThatThrownBy(() -> takeBack("It was never closed out.")).isInstanceOf(Refused.class);
            closeOut();
            assertThatThrownBy(() -> takeBack(" ")).isInstanceOf(Refused.class);

            takeBack("One list was closed too soon.");

            assertThat(closeOuts.of(consultation.id())).isEmpty();
            assertThat(closeOuts.takenBack(consultation.id()))
                    .singleElement()
                    .satisfies(one -> assertThat(one.reason()).isEqualTo("One list was closed too soon."));

            closeOut();
            assertThat(closeOuts.of(consultation.id())).isPresent();
            assertThat(closeOuts.takenBack(consultation.id())).hasSize(1);
        });
    }

    private void takeBack(String reason) {
        consultation.as(owner, () -> {
            closeOuts.takeBack(consultation.id(), reason);
            return true;
        });
    }

    private void closeOut() {
        consultation.as(owner, () -> {
            closeOuts.closeOut(consultation.id());
            return true;
        });
    }
}
