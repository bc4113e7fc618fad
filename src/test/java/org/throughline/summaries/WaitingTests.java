package org.throughline.summaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Refusals;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ConsultationId;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** UC-14, 13: the second person is told that a summary waits, and the first one is not. */
@ModuleTest
class WaitingTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Signing signing;

    @Autowired
    private SummariesWaiting waiting;

    private ASummary summary;
    private AConsultation consultation;
    private ContributionId said;

    @BeforeEach
    void aSummaryThatLacksNothing() {
        summary = new ASummary(context);
        consultation = summary.consultation;
        said = consultation.published("The bus must come.", "buses");
        summary.write("buses", said);
    }

    private void ready(SignedInPerson person, String part) {
        consultation.as(
                person,
                () -> signing.ready(
                        consultation.id(), part, summary.workspace(part).version()));
    }

    private Map<ConsultationId, List<SummaryWaiting>> waitingFor(SignedInPerson person) {
        return consultation.as(person, () -> waiting.among(List.of(consultation.view())));
    }

    @Test
    void it_waits_for_every_moderator_but_the_one_who_wrote_it_last_UC14_13() {
        assertThat(waitingFor(summary.second)).as("Until its writer is done").isEmpty();
        ready(summary.writer, "buses");

        assertThat(waitingFor(summary.second).get(consultation.id()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.key()).isEqualTo("buses");
                    assertThat(one.title())
                            .isEqualTo(summary.workspace("buses").part().title());
                });
        assertThat(waitingFor(summary.writer)).isEmpty();
        assertThat(waitingFor(new ASummary(context).second))
                .as("A moderator of another body")
                .isEmpty();
        assertThat(summary.workspace("buses").ready()).isTrue();
    }

    @Test
    void it_waits_no_more_once_it_is_signed_or_changed_UC14_13() {
        ready(summary.writer, "buses");
        ContributionId more = consultation.published("More of it.", "buses");
        summary.write("buses", more);
        assertThat(waitingFor(summary.second)).as("A change takes it back").isEmpty();
        assertThat(summary.workspace("buses").ready()).isFalse();

        ready(summary.writer, "buses");
        assertThat(waitingFor(summary.second)).containsOnlyKeys(consultation.id());
        summary.sign("buses");
        assertThat(waitingFor(summary.second)).isEmpty();
        ready(summary.writer, "buses");
        assertThat(waitingFor(summary.second)).as("It is signed already").isEmpty();
    }

    @Test
    void nobody_says_it_of_what_somebody_else_wrote_last_or_while_something_stands_in_the_way_UC14_13() {
        Refusals.of(() -> ready(summary.second, "buses")).containsExactly(": summaries.refused.not-own");
        int read = summary.workspace("buses").version();
        Refusals.of(() -> consultation.as(summary.writer, () -> signing.ready(consultation.id(), "buses", read - 1)))
                .containsExactly(": summaries.refused.changed-since-read");
        consultation.published("Nobody carries this.", "buses");
        Refusals.of(() -> ready(summary.writer, "buses")).containsExactly(": summaries.refused.open");
        assertThat(waitingFor(summary.second)).isEmpty();
    }

    @Test
    void what_is_missing_and_the_whole_plan_wait_too_and_all_cost_one_statement_UC14_13() {
        ContributionId missing = consultation.published("Nothing about trains.");
        ready(summary.writer, "buses");
        long one = Statements.whenKnown(() -> waitingFor(summary.second));
        summary.write("missing", missing);
        ready(summary.writer, "missing");
        summary.sign("buses");
        summary.sign("missing");
        summary.write("buses", said);
        ready(summary.writer, "buses");
        summary.write("missing", missing);
        ready(summary.writer, "missing");

        assertThat(waitingFor(summary.second).get(consultation.id()))
                .extracting(SummaryWaiting::key)
                .containsExactly("buses", "missing");
        assertThat(Statements.whenKnown(() -> waitingFor(summary.second))).isEqualTo(one);
        assertThat(Set.copyOf(waitingFor(summary.second).get(consultation.id()).stream()
                        .map(SummaryWaiting::title)
                        .toList()))
                .doesNotContain("");
    }
}
