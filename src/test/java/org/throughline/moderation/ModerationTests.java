package org.throughline.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.NewReply;
import org.throughline.contributions.Refusals;
import org.throughline.contributions.State;
import org.throughline.contributions.Withholding;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.MembershipRole;
import org.throughline.organisations.Organisations;
import org.throughline.people.Grant;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

@ModuleTest
class ModerationTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Moderation moderation;

    @Autowired
    private QueueInAddress queues;

    @Autowired
    private AuthorsReasons reasons;

    @Autowired
    private Contributions contributions;

    private AConsultation consultation;
    private SignedInPerson moderator;

    @BeforeEach
    void aModeratorOfAConsultation() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        moderator = consultation.moderator();
    }

    private List<CaseView> queue() {
        return consultation
                .as(moderator, () -> moderation.queue(consultation.id(), null))
                .cases();
    }

    private CaseId caseOf(ContributionId contribution) {
        return queue().stream()
                .filter(waiting -> waiting.contribution().id().equals(contribution))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private State state(ContributionId id) {
        return consultation
                .as(moderator, () -> contributions.byId(id))
                .orElseThrow()
                .state();
    }

    @Test
    void everybody_may_know_how_much_waits_and_since_when() {
        assertThat(moderation.waiting(consultation.id())).isEqualTo(new Waiting(0, null));
        consultation.said("First.", "buses");
        consultation.said("Second.", "buses");

        Waiting waiting = moderation.waiting(consultation.id());

        assertThat(waiting.count()).isEqualTo(2);
        assertThat(waiting.oldest()).isEqualTo(queue().getFirst().opened());
        assertThat(Statements.during(() -> moderation.waiting(consultation.id())))
                .isEqualTo(1);
    }

    @Test
    void the_queue_is_the_oldest_first_in_steps_of_twenty() {
        List<ContributionId> said = IntStream.range(0, 23)
                .mapToObj(number -> consultation.said("Comment " + number, "buses"))
                .toList();

        Queue first = consultation.as(moderator, () -> moderation.queue(consultation.id(), null));
        Queue second = consultation.as(moderator, () -> moderation.queue(consultation.id(), first.next()));

        List<ContributionId> read = new ArrayList<>();
        first.cases().forEach(waiting -> read.add(waiting.contribution().id()));
        assertThat(read).hasSize(20);
        second.cases().forEach(waiting -> read.add(waiting.contribution().id()));
        assertThat(read).isEqualTo(said);
        assertThat(second.next()).isNull();
        assertThat(Statements.during(
                        () -> consultation.as(moderator, () -> moderation.queue(consultation.id(), first.next()))))
                .isLessThanOrEqualTo(7);
    }

    @Test
    void a_reply_stands_in_the_queue_with_what_it_answers() {
        ContributionId comment = consultation.said("Who agrees?", "buses");
        consultation.as(moderator, () -> moderation.publish(caseOf(comment)));
        consultation.as(
                consultation.somebody("Bo"),
                () -> contributions.reply(new NewReply(Ids.next(), comment, null, null, false, "I do.")));

        assertThat(queue()).singleElement().satisfies(waiting -> {
            assertThat(waiting.contribution().text()).isEqualTo("I do.");
            assertThat(waiting.parent()).isNotNull();
            assertThat(waiting.parent().text()).isEqualTo("Who agrees?");
        });
    }

    @Test
    void a_published_comment_leaves_the_queue_and_a_second_press_changes_nothing() {
        ContributionId comment = consultation.said("Read me.", "buses");
        CaseId id = caseOf(comment);

        consultation.as(moderator, () -> moderation.publish(id));
        consultation.as(moderator, () -> moderation.publish(id));

        assertThat(queue()).isEmpty();
        assertThat(contributions.byId(comment)).isPresent();
    }

    @Test
    void an_author_and_nobody_else_sees_why_a_comment_is_withheld() {
        SignedInPerson author = consultation.somebody("Maud");
        ContributionId comment = consultation.said(author, "My neighbour, Mrs X, …", "buses");
        CaseId id = caseOf(comment);

        consultation.as(moderator, () -> moderation.withhold(id, Reason.PERSONAL_DATA, " Please leave her out. "));

        assertThat(state(comment)).isEqualTo(State.WITHHELD);
        assertThat(contributions.byId(comment)).isEmpty();
        assertThat(consultation.as(author, () -> reasons.of(List.of(comment))))
                .containsEntry(comment, new Withholding("moderation.reason.personal-data", "Please leave her out."));
        assertThat(consultation.as(moderator, () -> reasons.of(List.of(comment))))
                .isEmpty();
    }

    @Test
    void of_two_moderators_at_once_one_decides_and_the_other_is_told() throws Exception {
        ContributionId comment = consultation.said("Decide.", "buses");
        CaseId id = caseOf(comment);
        SignedInPerson second = consultation.moderator();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> publishing = () -> decided(moderator, () -> moderation.publish(id));
            Callable<Boolean> withholding = () -> decided(second, () -> moderation.withhold(id, Reason.OFF_TOPIC, ""));
            List<Future<Boolean>> both = threads.invokeAll(List.of(publishing, withholding));

            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
            assertThat(state(comment)).isEqualTo(both.get(0).get() ? State.PUBLISHED : State.WITHHELD);
        }
    }

    private boolean decided(SignedInPerson who, Runnable decision) {
        try {
            consultation.as(who, decision);
            return true;
        } catch (Refused refused) {
            assertThat(refused.refusals()).extracting("textKey").containsExactly("moderation.already-decided");
            return false;
        }
    }

    @Test
    void nobody_decides_about_their_own_words_or_those_of_their_organisation() {
        ContributionId own = consultation.said(moderator, "I, the moderator.", "buses");
        SignedInPerson colleague = consultation.somebody("Colleague");
        var organisation = consultation.organisationOf(moderator);
        SystemWork.run(() -> context.getBean(Organisations.class)
                .addRepresentative(colleague.id(), organisation, MembershipRole.REPRESENTATIVE));
        ContributionId ours = consultation
                .as(
                        colleague,
                        () -> contributions.submit(consultation.comment(Ids.next(), organisation, "We say.", "buses")))
                .id();

        assertThat(queue()).extracting(CaseView::decidable).containsExactly(false, false);
        Refusals.of(() -> consultation.as(moderator, () -> moderation.publish(caseOf(own))))
                .containsExactly(": contributions.decide-own");
        Refusals.of(() -> consultation.as(moderator, () -> moderation.withhold(caseOf(ours), Reason.ABUSIVE, "")))
                .containsExactly(": contributions.decide-own-organisation");
        assertThat(queue()).hasSize(2);
    }

    @Test
    void another_bodys_moderator_sees_no_queue_and_decides_nothing() {
        ContributionId comment = consultation.said("Ours.", "buses");
        CaseId id = caseOf(comment);
        SignedInPerson other =
                AConsultation.moderated(context, ModerationPolicy.BEFORE).moderator();

        assertThatThrownBy(() -> consultation.as(other, () -> moderation.queue(consultation.id(), null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> consultation.as(other, () -> moderation.publish(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> consultation.as(other, () -> moderation.withhold(id, Reason.ILLEGAL, "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(consultation.as(other, () -> moderation.mine()))
                .extracting(mine -> mine.consultation().id())
                .doesNotContain(consultation.id());
        Map<String, String> address = Map.of("queue", consultation.view().slug());
        assertThat(consultation.as(moderator, () -> queues.leadsSomewhere(address)))
                .isTrue();
        assertThat(consultation.as(other, () -> queues.leadsSomewhere(address)))
                .as("As if it were not there")
                .isFalse();
    }

    @Test
    void a_moderator_finds_their_consultations_with_what_waits() {
        consultation.said("Waiting.", "buses");

        assertThat(consultation.as(moderator, () -> moderation.mine()))
                .singleElement()
                .satisfies(mine -> {
                    assertThat(mine.consultation().id()).isEqualTo(consultation.id());
                    assertThat(mine.waiting().count()).isEqualTo(1);
                });
    }

    @Test
    void where_moderation_comes_after_nothing_waits() {
        AConsultation open = AConsultation.moderated(context, ModerationPolicy.AFTER);
        open.said("Now.", "buses");

        assertThat(moderation.waiting(open.id()).count()).isZero();
    }

    @Test
    void a_word_to_the_author_has_a_limit() {
        CaseId id = caseOf(consultation.said("Decide.", "buses"));

        Refusals.of(() -> consultation.as(moderator, () -> moderation.withhold(id, Reason.ABUSIVE, "x".repeat(2_001))))
                .containsExactly("words: moderation.words-too-long");
    }

    @Test
    void a_case_that_never_was_is_refused() {
        Refusals.of(() -> consultation.as(moderator, () -> moderation.publish(new CaseId(Ids.next()))))
                .containsExactly(": moderation.case-unknown");
        assertThat(moderator.grants()).extracting(Grant::role).containsExactly(Role.MODERATOR);
    }
}
