package org.throughline.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.InResponse.Kind;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** What is said within the response of a network (R34). */
@ModuleTest
class InResponseTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Discussions discussions;

    private final UUID response = Ids.next();
    private AConsultation consultation;

    @BeforeEach
    void anOpenConsultation() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
    }

    private NewReply beside(ContributionId part) {
        return new NewReply(Ids.next(), part, null, null, false, "We see this differently.");
    }

    @Test
    void a_response_of_three_contributions_counts_as_one_and_each_part_stands_in_its_section() throws Exception {
        List<ContributionId> said = List.of(
                consultation.saidIn(response, Kind.PREFACE, "We speak for many."),
                consultation.saidIn(response, Kind.PART, "More buses.", "buses"),
                consultation.saidIn(response, Kind.PART, "Ferries too.", "ferries", "buses"));

        try (var moderators = Executors.newFixedThreadPool(3)) {
            List<Callable<Boolean>> decisions = said.stream()
                    .<Callable<Boolean>>map(id -> () -> {
                        consultation.decides(() -> consultation.moderated().publish(id));
                        return true;
                    })
                    .toList();
            for (Future<Boolean> decision : moderators.invokeAll(decisions)) {
                assertThat(decision.get()).isTrue();
            }
        }

        Counts counts = discussions.counts(consultation.id());
        assertThat(counts.total()).isEqualTo(1);
        assertThat(counts.of(consultation.section("buses")).total()).isEqualTo(2);
        assertThat(counts.of(consultation.section("ferries")).total()).isEqualTo(1);
        assertThat(counts.missing()).as("A preface is about no section").isEqualTo(Voices.NONE);
        said.forEach(id -> consultation.decides(() -> consultation.moderated().withhold(id)));
        assertThat(discussions.counts(consultation.id()).total()).isZero();
    }

    @Test
    void a_member_speaks_beside_a_part_that_still_waits_and_nowhere_else() {
        ContributionId part = consultation.saidIn(response, Kind.PART, "More buses.", "buses");
        ContributionId elsewhere = consultation.said("By itself.", "buses");
        SignedInPerson member = consultation.somebody("Leanne");
        var view = new InResponse(response, Kind.DIFFERENT_VIEW);

        ContributionId reply = SystemWork.call(() -> contributions.receive(member.id(), beside(part), view))
                .id();

        assertThat(consultation.as(member, () -> contributions.byId(reply)).orElseThrow())
                .returns(part, ContributionView::parent)
                .returns(view, ContributionView::within);
        assertThat(contributions.byId(reply)).as("It waits for a moderator").isEmpty();
        Refusals.of(() -> SystemWork.run(() -> contributions.receive(member.id(), beside(elsewhere), view)))
                .containsExactly(": contributions.parent-unknown");
        Refusals.of(() -> SystemWork.run(() -> contributions.receive(member.id(), beside(reply), view)))
                .containsExactly(": contributions.parent-unknown");
    }
}
