package org.throughline.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Slice;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

@ModuleTest
class DiscussionTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Discussions discussions;

    private AConsultation consultation;

    @BeforeEach
    void anOpenConsultation() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
    }

    private DiscussionQuery query(@Nullable String section, DiscussionSort sort) {
        return new DiscussionQuery(
                consultation.id(), section == null ? null : consultation.section(section), null, sort, 7, null);
    }

    private List<ContributionId> whole(DiscussionQuery query) {
        List<ContributionId> all = new ArrayList<>();
        String next = null;
        do {
            Slice<Discussed> step = discussions.read(query.after(next));
            step.items().forEach(item -> all.add(item.comment().id()));
            next = step.next();
        } while (next != null);
        return all;
    }

    private void endorse(ContributionId id, int people) {
        for (int person = 0; person < people; person++) {
            consultation.as(consultation.somebody("Friend"), () -> contributions.endorse(id));
        }
    }

    @Test
    void what_waits_is_in_no_discussion_and_in_no_count() {
        consultation.said("Waiting.", "buses");

        assertThat(whole(query("buses", DiscussionSort.NEWEST))).isEmpty();
        assertThat(discussions.counts(consultation.id()).total()).isZero();
    }

    @Test
    void one_comment_on_three_sections_stands_in_each_and_counts_once_R24() {
        ContributionId id = consultation.published("All of it.", "near-home", "buses", "ferries");

        Counts counts = discussions.counts(consultation.id());

        assertThat(counts.total()).isEqualTo(1);
        for (String section : List.of("near-home", "buses", "ferries")) {
            assertThat(counts.of(consultation.section(section))).isEqualTo(new Voices(1, 0));
            assertThat(whole(query(section, DiscussionSort.NEWEST))).containsExactly(id);
        }
    }

    @Test
    void something_missing_has_a_discussion_of_its_own_R39() {
        ContributionId id = consultation.published("Nothing about teeth.");

        assertThat(whole(query(null, DiscussionSort.NEWEST))).containsExactly(id);
        assertThat(discussions.counts(consultation.id()).missing()).isEqualTo(new Voices(1, 0));
    }

    @Test
    void a_paragraph_shows_what_is_about_it_alone() {
        SignedInPerson author = consultation.somebody("Maud");
        consultation.published("The section.", "buses");
        var comment = new NewComment(
                Ids.next(),
                consultation.id(),
                List.of(consultation.section("buses")),
                consultation.paragraph("buses"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                "The paragraph.");
        ContributionId id =
                consultation.as(author, () -> contributions.submit(comment)).id();
        consultation.decides(() -> consultation.moderated().publish(id));

        for (DiscussionSort sort : DiscussionSort.values()) {
            var query = new DiscussionQuery(
                    consultation.id(), consultation.section("buses"), consultation.paragraph("buses"), sort, 7, null);
            assertThat(whole(query)).containsExactly(id);
        }
    }

    @ParameterizedTest
    @EnumSource(DiscussionSort.class)
    void every_order_shows_every_comment_once_in_steps_of_twenty(DiscussionSort sort) {
        List<ContributionId> said = IntStream.range(0, 45)
                .mapToObj(number -> consultation.published("Comment " + number, "ferries"))
                .toList();
        endorse(said.get(10), 2);
        endorse(said.get(20), 1);

        List<ContributionId> read = whole(query("ferries", sort));

        assertThat(discussions.read(query("ferries", sort)).items()).hasSize(20);
        assertThat(read).containsExactlyInAnyOrderElementsOf(said);
        switch (sort) {
            case NEWEST -> assertThat(read).isEqualTo(said.reversed());
            case ENDORSED -> assertThat(read).startsWith(said.get(10), said.get(20), said.getLast());
            case ROTATING -> assertThat(read).isEqualTo(whole(query("ferries", sort)));
        }
    }

    @Test
    void in_the_rotating_order_every_comment_is_first_for_some_readers() {
        Set<ContributionId> said = new HashSet<>();
        IntStream.range(0, 5).forEach(number -> said.add(consultation.published("Comment " + number, "ferries")));
        Set<ContributionId> first = new HashSet<>();

        // A comment may have drawn a short stretch of the circle: few readers start there, but some do.
        for (long seed = 0; seed < 20_000 && first.size() < said.size(); seed++) {
            var query = new DiscussionQuery(
                    consultation.id(), consultation.section("ferries"), null, DiscussionSort.ROTATING, seed, null);
            first.add(discussions.read(query).items().getFirst().comment().id());
        }

        assertThat(first).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1.2.3",
                "999999999999999999.1.00000000-0000-0000-0000-000000000000",
                "1' OR '1'='1",
                "-1.0.00000000-0000-0000-0000-000000000000",
                "0.0.zzzzzzzz-0000-0000-0000-000000000000"
            })
    void a_hostile_cursor_or_order_reads_from_the_beginning_or_nothing(String hostile) {
        ContributionId id = consultation.published("Here.", "buses");

        for (DiscussionSort sort : DiscussionSort.values()) {
            assertThat(whole(query("buses", sort).after(hostile))).isSubsetOf(id);
            assertThat(discussions
                            .read(query("buses", sort).after(hostile))
                            .items()
                            .size())
                    .isLessThanOrEqualTo(1);
        }
        assertThat(DiscussionSort.of(hostile)).isEqualTo(DiscussionSort.NEWEST);
    }

    @Test
    void a_step_costs_four_statements_whatever_its_length() {
        for (int number = 0; number < 21; number++) {
            SignedInPerson author = consultation.somebody("Maud");
            NewComment comment = consultation.comment(
                    Ids.next(), consultation.organisationOf(author), "Comment", "buses", "ferries");
            ContributionId id =
                    consultation.as(author, () -> contributions.submit(comment)).id();
            consultation.decides(() -> consultation.moderated().publish(id));
            reply(id, consultation.somebody("Bo"));
        }

        assertThat(Statements.during(() -> discussions.read(query("buses", DiscussionSort.ENDORSED))))
                .isLessThanOrEqualTo(4);
        assertThat(Statements.during(() -> discussions.counts(consultation.id())))
                .isEqualTo(1);
    }

    private ContributionId reply(ContributionId comment, SignedInPerson author) {
        ContributionId reply = consultation
                .as(author, () -> contributions.reply(new NewReply(Ids.next(), comment, null, null, false, "I agree.")))
                .id();
        consultation.decides(() -> consultation.moderated().publish(reply));
        return reply;
    }

    @Test
    void a_comment_shows_its_first_three_replies_and_the_rest_in_steps() {
        ContributionId comment = consultation.published("Who agrees?", "buses");
        List<ContributionId> replies = IntStream.range(0, 4)
                .mapToObj(unused -> reply(comment, consultation.somebody("Bo")))
                .toList();

        Discussed discussed =
                discussions.read(query("buses", DiscussionSort.NEWEST)).items().getFirst();

        assertThat(discussed.replies()).extracting(ContributionView::id).isEqualTo(replies.subList(0, 3));
        assertThat(discussed.comment().replies()).isEqualTo(4);
        assertThat(discussed.hasMoreReplies()).isTrue();
        assertThat(discussions.replies(comment, null).items())
                .extracting(ContributionView::id)
                .isEqualTo(replies);
    }

    @Test
    void a_reply_has_no_reply_and_no_waiting_comment_has_one() {
        ContributionId reply = reply(consultation.published("Who agrees?", "buses"), consultation.somebody("Bo"));
        SignedInPerson third = consultation.somebody("Cy");

        Refusals.of(() -> reply(reply, third)).containsExactly(": contributions.reply-to-reply");
        Refusals.of(() -> reply(consultation.said("Waiting.", "buses"), third))
                .containsExactly(": contributions.parent-unknown");
    }

    @Test
    void a_person_endorses_once_and_may_take_it_back() {
        ContributionId id = consultation.published("Speak for me.", "buses", "ferries");
        SignedInPerson friend = consultation.somebody("Friend");

        consultation.as(friend, () -> contributions.endorse(id));
        consultation.as(friend, () -> contributions.endorse(id));

        ContributionView seen =
                consultation.as(friend, () -> contributions.byId(id)).orElseThrow();
        assertThat(seen.endorsements()).isEqualTo(1);
        assertThat(seen.endorsedByReader()).isTrue();
        consultation.as(friend, () -> contributions.withdrawEndorsement(id));
        consultation.as(friend, () -> contributions.withdrawEndorsement(id));
        assertThat(contributions.byId(id).orElseThrow().endorsements()).isZero();
    }

    @Test
    void nobody_endorses_their_own_words_what_waits_or_after_the_close() {
        SignedInPerson author = consultation.somebody("Maud");
        ContributionId id = consultation.said(author, "Mine.", "buses");
        SignedInPerson friend = consultation.somebody("Friend");

        Refusals.of(() -> consultation.as(friend, () -> contributions.endorse(id)))
                .containsExactly(": contributions.unknown");
        consultation.decides(() -> consultation.moderated().publish(id));
        Refusals.of(() -> consultation.as(author, () -> contributions.endorse(id)))
                .containsExactly(": contributions.endorse-own");
        consultation.afterTheClose(() -> Refusals.of(() -> consultation.as(friend, () -> contributions.endorse(id)))
                .containsExactly(": contributions.closed"));
    }

    @Test
    void what_is_not_published_is_its_authors_and_its_moderators_alone() {
        SignedInPerson author = consultation.somebody("Maud");
        ContributionId id = consultation.said(author, "Not yet.", "buses");
        AConsultation elsewhere = AConsultation.moderated(context, ModerationPolicy.BEFORE);

        assertThat(contributions.byId(id)).isEmpty();
        assertThat(consultation.as(consultation.somebody("Eve"), () -> contributions.byId(id)))
                .isEmpty();
        assertThat(consultation.as(consultation.somebody("Eve"), () -> contributions.mine(id)))
                .isEmpty();
        assertThat(consultation.as(author, () -> contributions.byId(id))).isPresent();
        assertThat(consultation.as(consultation.moderator(), () -> contributions.byId(id)))
                .isPresent();
        assertThat(consultation.as(elsewhere.moderator(), () -> contributions.byId(id)))
                .isEmpty();
        assertThat(consultation.as(
                        elsewhere.moderator(),
                        () -> context.getBean(ModeratedContributions.class).byId(List.of(id))))
                .isEmpty();
        assertThatThrownBy(() -> consultation.as(
                        elsewhere.moderator(), () -> consultation.moderated().publish(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        consultation.as(author, () -> consultation.moderated().publish(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void where_moderation_comes_after_a_comment_is_read_at_once() {
        AConsultation open = AConsultation.moderated(context, ModerationPolicy.AFTER);

        ContributionId id = open.said("Now.", "buses");

        assertThat(contributions.byId(id)).isPresent();
        assertThat(discussions.counts(open.id()).total()).isEqualTo(1);
    }
}
