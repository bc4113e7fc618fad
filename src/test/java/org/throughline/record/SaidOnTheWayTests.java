package org.throughline.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.commitments.CommitmentDesk;
import org.throughline.commitments.CommitmentId;
import org.throughline.commitments.CommitmentLine;
import org.throughline.commitments.Commitments;
import org.throughline.commitments.NewCommitment;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.Voices;
import org.throughline.kernel.Ids;
import org.throughline.people.Grant;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** UC-37, 7: the line of a promise leads to what people said about its section. */
@ModuleTest
class SaidOnTheWayTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SaidOnTheWay said;

    @Test
    void a_promise_leads_to_what_was_published_about_its_section_and_to_nothing_else_UC37_7() {
        AConsultation consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        consultation.published("Later buses.", "buses");
        consultation.published("More buses.", "buses", "ferries");
        consultation.said("This waits.", "buses");
        CommitmentLine line = promised(consultation, "buses", "There will be more buses to the clinic.");

        Map<CommitmentId, List<SaidOnTheWay.Said>> found = said.on(line);

        assertThat(found.get(line.asked().id())).singleElement().satisfies(one -> {
            assertThat(one.consultation().id()).isEqualTo(consultation.id());
            assertThat(one.section().key()).isEqualTo("buses");
            assertThat(one.voices()).isEqualTo(new Voices(2, 0));
        });
        assertThat(said.on(promised(consultation, "near-home", "A chapter that says what follows.")))
                .isEmpty();
        assertThat(Statements.during(() -> said.on(line))).isEqualTo(2);
    }

    private CommitmentLine promised(AConsultation consultation, String section, String words) {
        CommitmentId id = new CommitmentId(Ids.next());
        SignedInPerson owner = new SignedInPerson(
                new PersonId(Ids.next()),
                "Rosalind",
                Set.of(new Grant(Role.OWNER, consultation.view().body())));
        consultation.as(
                owner,
                () -> context.getBean(CommitmentDesk.class)
                        .mark(
                                id,
                                consultation.view().plan(),
                                new NewCommitment(consultation.view().version(), section, "A promise", words)));
        return context.getBean(Commitments.class).line(id).orElseThrow();
    }
}
