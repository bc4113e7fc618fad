package org.throughline.briefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.ContributionWithdrawn;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.ModeratedContributions;
import org.throughline.contributions.PanelReply;
import org.throughline.contributions.Refusals;
import org.throughline.kernel.SystemWork;
import org.throughline.people.Grant;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-18: tag, bundle, answer, publish. */
@ModuleTest
class BriefTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ItemTags tags;

    @Autowired
    private BriefDesk desk;

    @Autowired
    private Briefs briefs;

    @Autowired
    private PublishedReplies replies;

    @Autowired
    private Contributions contributions;

    @Autowired
    private ModeratedContributions moderated;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    private AConsultation consultation;
    private SignedInPerson moderator;
    private SignedInPerson reader;
    private ContributionId first;
    private ContributionId second;

    @BeforeEach
    void twoPublishedContributions() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        moderator = consultation.moderator();
        SignedInPerson somebody = consultation.somebody("Rosalind");
        SystemWork.run(() ->
                people.grant(somebody.id(), Role.OWNER, consultation.view().body()));
        reader = new SignedInPerson(
                somebody.id(),
                somebody.displayName(),
                Set.of(new Grant(Role.OWNER, consultation.view().body())));
        first = consultation.published("No interpreter came.", "buses");
        second = consultation.published("We are not in the list.", "ferries");
    }

    private List<ContributionId> tagged() {
        return consultation.as(moderator, () -> tags.tagged(consultation.id(), null)).stream()
                .map(item -> item.contribution().id())
                .toList();
    }

    private void tag(ContributionId id, EqualityGroup... groups) {
        Set<EqualityGroup> chosen = EnumSet.noneOf(EqualityGroup.class);
        chosen.addAll(List.of(groups));
        consultation.as(moderator, () -> tags.tag(id, chosen));
    }

    private NewBrief brief(Set<PersonId> readers, ContributionId... items) {
        return new NewBrief(
                consultation.id(), "Being heard", "the equality panel", "What do you do?", List.of(items), readers);
    }

    private BriefId sent() {
        tag(first, EqualityGroup.DISABILITY);
        tag(second, EqualityGroup.RACE, EqualityGroup.GYPSY_ROMA_AND_TRAVELLER);
        return consultation.as(moderator, () -> desk.send(brief(Set.of(reader.id()), first, second)));
    }

    @Test
    void tags_are_given_by_moderators_by_the_words_and_seen_by_nobody_else_UC18_1_2() {
        tag(first, EqualityGroup.DISABILITY, EqualityGroup.RACE);
        tag(first, EqualityGroup.DISABILITY, EqualityGroup.AGE);
        ContributionView view = contributions.byId(first).orElseThrow();

        assertThat(consultation.as(moderator, () -> tags.of(view)))
                .containsExactlyInAnyOrder(EqualityGroup.DISABILITY, EqualityGroup.AGE);
        assertThat(tags.of(view)).isNull();
        assertThat(consultation.as(reader, () -> tags.of(view))).isNull();
        SignedInPerson elsewhere =
                AConsultation.moderated(context, ModerationPolicy.BEFORE).moderator();
        Refusals.of(() -> consultation.as(elsewhere, () -> tags.tag(first, Set.of(EqualityGroup.AGE))))
                .containsExactly(": briefs.refused.not-there");
    }

    @Test
    void what_waits_can_be_tagged_while_it_is_read_and_is_bundled_once_it_is_published_UC18_1() {
        ContributionId waiting = consultation.said("It waits.", "buses");
        tag(waiting, EqualityGroup.AGE);
        assertThat(tagged()).doesNotContain(waiting);

        consultation.as(moderator, () -> moderated.publish(waiting));
        assertThat(tagged()).contains(waiting);
    }

    @Test
    void no_tag_is_stored_with_a_person_but_the_moderator_UC18_2() {
        tag(first, EqualityGroup.DISABILITY);

        Set<String> columns =
                new LinkedHashSet<>(jdbc.sql("""
                        SELECT column_name FROM information_schema.columns
                        WHERE table_name = 'item_tag' AND table_schema = DATABASE()""").query(String.class).list());
        assertThat(columns)
                .containsExactlyInAnyOrder("contribution_id", "tag", "consultation_id", "moderator_id", "tagged");
        transaction.executeWithoutResult(
                status -> events.publishEvent(new ContributionWithdrawn(first.value(), consultation.id())));
        ContributionView view = contributions.byId(first).orElseThrow();
        assertThat(consultation.as(moderator, () -> tags.of(view))).isEmpty();
    }

    @Test
    void everything_that_is_missing_from_a_brief_is_said_at_once_UC18_3() {
        var nothing = new NewBrief(consultation.id(), " ", "", "", List.of(), Set.of());
        Refusals.of(() -> consultation.as(moderator, () -> desk.send(nothing)))
                .containsExactly(
                        "title: briefs.refused.title",
                        "panel: briefs.refused.panel",
                        "question: briefs.refused.question",
                        "items: briefs.refused.items",
                        "readers: briefs.refused.readers");
        Refusals.of(() -> consultation.as(moderator, () -> desk.send(brief(Set.of(reader.id()), first))))
                .containsExactly("items: briefs.refused.not-tagged");
        tag(first, EqualityGroup.DISABILITY);
        PersonId stranger = consultation.somebody("Eve").id();
        Refusals.of(() -> consultation.as(moderator, () -> desk.send(brief(Set.of(stranger), first))))
                .containsExactly("readers: briefs.refused.no-role");
        assertThat(consultation.as(moderator, () -> desk.possibleReaders(consultation.id())))
                .containsEntry(reader.id(), "Rosalind");
    }

    @Test
    void until_it_is_published_its_readers_and_moderators_see_it_and_nobody_else_UC18_4() {
        BriefId id = sent();
        SignedInPerson without = new SignedInPerson(reader.id(), reader.displayName(), Set.of());

        assertThat(briefs.byId(id)).isEmpty();
        assertThat(briefs.published(consultation.id())).isEmpty();
        assertThat(consultation.as(without, () -> briefs.byId(id)))
                .as("Whoever has left the body reads no more")
                .isEmpty();
        assertThatThrownBy(() -> consultation.as(without, () -> briefs.answer(id, List.of(first), "Yes.")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> consultation.as(moderator, () -> briefs.answer(id, List.of(first), "Yes.")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(consultation
                        .as(moderator, () -> briefs.byId(id))
                        .orElseThrow()
                        .publishing())
                .isTrue();
        BriefView read = consultation.as(reader, () -> briefs.byId(id)).orElseThrow();
        assertThat(read.answering()).isTrue();
        assertThat(read.items()).extracting(BriefView.Item::id).containsExactly(first, second);
        assertThat(consultation.as(reader, () -> briefs.toRead(consultation.id())))
                .hasSize(1);
    }

    @Test
    void nothing_is_published_before_every_item_has_an_answer_UC18_5_6() {
        BriefId id = sent();
        Refusals.of(() -> consultation.as(reader, () -> briefs.answer(id, List.of(), " ")))
                .containsExactly("answer: briefs.refused.answer", "chosen: briefs.refused.chosen");
        consultation.as(reader, () -> briefs.answer(id, List.of(first), "From March."));

        Refusals.of(() -> consultation.as(moderator, () -> desk.publish(id)))
                .containsExactly(": briefs.refused.unanswered");
        assertThat(replies.of(List.of(first))).isEmpty();
        consultation.as(reader, () -> briefs.answer(id, List.of(first, second), "From April, for both."));
        consultation.as(moderator, () -> desk.publish(id));
        consultation.as(moderator, () -> desk.publish(id));

        Refusals.of(() -> consultation.as(reader, () -> briefs.answer(id, List.of(first), "No.")))
                .containsExactly(": briefs.refused.published");
        assertThat(briefs.byId(id).orElseThrow().items())
                .extracting(BriefView.Item::answer)
                .containsExactly("From April, for both.", "From April, for both.");
        assertThat(briefs.published(consultation.id())).hasSize(1);
    }

    @Test
    void the_answer_stands_beside_each_contribution_under_the_name_of_the_group_UC18_7() {
        BriefId id = sent();
        consultation.as(reader, () -> briefs.answer(id, List.of(first, second), "From March."));
        consultation.as(moderator, () -> desk.publish(id));

        PanelReply reply = replies.of(List.of(first, second)).get(second).getFirst();
        assertThat(reply.panel()).isEqualTo("the equality panel");
        assertThat(reply.words()).isEqualTo("From March.");
        assertThat(reply.path()).isEqualTo(BriefLinks.brief(consultation.view().slug(), id));
        assertThat(briefs.byId(id).orElseThrow().toString()).doesNotContain("Rosalind");
    }

    @Test
    void what_is_withheld_meanwhile_is_not_shown_and_does_not_hold_the_rest_up_UC18_6() {
        BriefId id = sent();
        consultation.as(reader, () -> briefs.answer(id, List.of(first), "From March."));
        consultation.decides(() -> consultation.moderated().withhold(second));
        consultation.as(moderator, () -> desk.publish(id));

        BriefView read = briefs.byId(id).orElseThrow();
        assertThat(read.items()).hasSize(1);
        assertThat(read.gone()).isEqualTo(1);
    }
}
