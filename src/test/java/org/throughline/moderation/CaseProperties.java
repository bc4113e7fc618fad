package org.throughline.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** UC-07.9: whatever happens to a case, in whatever order, it stands in exactly one state and never out of sight. */
class CaseProperties {

    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

    /** Everything that can be tried with a case. */
    private enum Try {
        DECIDE(each -> each.decided(NOW)),
        ASK(Case::asked),
        ANSWER(Case::answered),
        OPINION(Case::toSecondOpinion),
        TAKE_BACK(Case::takenBack),
        REPORT(each -> each.reported(NOW)),
        APPEAL(each -> each.appealed(NOW)),
        REOPEN(each -> each.reopened(NOW)),
        WITHDRAW(each -> each.withdrawn(NOW));

        private final UnaryOperator<Case> step;

        Try(UnaryOperator<Case> step) {
            this.step = step;
        }
    }

    private static Case opened() {
        return Case.opened(
                new CaseId(Ids.next()),
                new ConsultationId(Ids.next()),
                new ContributionId(Ids.next()),
                CaseState.WAITING,
                NOW.minus(Duration.ofDays(3)));
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        return Arbitraries.of(Try.class).list().ofMaxSize(40);
    }

    @Property
    void a_step_is_taken_whole_or_refused_and_only_a_step_raises_the_version(@ForAll("tries") List<Try> tries) {
        Case about = opened();
        for (Try each : tries) {
            try {
                Case after = each.step.apply(about);
                assertThat(after.version()).isEqualTo(about.version() + (after.equals(about) ? 0 : 1));
                assertThat(after.id()).isEqualTo(about.id());
                about = after;
            } catch (Refused refused) {
                assertThat(refused.refusals()).hasSize(1);
            }
        }
    }

    @Property
    void what_is_not_decided_waits_for_somebody(@ForAll("tries") List<Try> tries) {
        Case about = opened();
        for (Try each : tries) {
            about = attempt(about, each);
            boolean visible = about.state().waitsForModerator() || about.state() == CaseState.ASKED;
            assertThat(visible).isEqualTo(!about.state().isOver());
        }
    }

    @Property
    void only_a_decision_decides(@ForAll("tries") List<Try> tries) {
        Case about = opened();
        for (Try each : tries) {
            Case after = attempt(about, each);
            assertThat(after.state() == CaseState.DECIDED)
                    .isEqualTo(each == Try.DECIDE && about.state() != CaseState.WITHDRAWN
                            || about.state() == CaseState.DECIDED && after.equals(about));
            about = after;
        }
    }

    @Property
    void a_question_or_a_second_opinion_costs_no_place_in_the_queue(@ForAll("tries") List<Try> tries) {
        Case about = opened();
        for (Try each : tries) {
            Case after = attempt(about, each);
            if (List.of(Try.ASK, Try.ANSWER, Try.OPINION, Try.TAKE_BACK).contains(each)) {
                assertThat(after.since()).isEqualTo(about.since());
            }
            about = after;
        }
    }

    @Property
    void a_claim_keeps_others_away_until_it_runs_out_or_something_happens(@ForAll("tries") List<Try> tries) {
        PersonId ines = new PersonId(Ids.next());
        PersonId tom = new PersonId(Ids.next());
        Case bare = opened();
        Case about = new Case(
                bare.id(),
                1,
                bare.consultation(),
                bare.contribution(),
                bare.state(),
                bare.since(),
                new Claim(ines, NOW.plus(Moderation.CLAIM)));

        assertThat(about.isClaimedByAnother(ines, NOW)).isFalse();
        assertThat(about.isClaimedByAnother(tom, NOW)).isTrue();
        assertThat(about.isClaimedByAnother(tom, NOW.plus(Moderation.CLAIM))).isFalse();
        for (Try each : tries) {
            Case after = attempt(about, each);
            assertThat(after.equals(about) || after.claim() == null).isTrue();
            about = after;
        }
    }

    private static Case attempt(Case about, Try each) {
        try {
            return each.step.apply(about);
        } catch (Refused refused) {
            return about;
        }
    }
}
