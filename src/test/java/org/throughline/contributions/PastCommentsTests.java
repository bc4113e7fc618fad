package org.throughline.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.people.PersonId;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

@ModuleTest
class PastCommentsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PastComments past;

    @Autowired
    private Discussions discussions;

    @Autowired
    private JdbcClient jdbc;

    private AConsultation consultation;
    private SignedInPerson friend;

    @BeforeEach
    void anOpenConsultation() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        friend = consultation.somebody("Friend");
    }

    private PastComment comment(State state, Set<PersonId> endorsedBy, String text, String... sections) {
        return new PastComment(
                new ContributionId(Ids.next()),
                consultation.somebody("Maud").id(),
                consultation.comment(text, sections),
                state,
                consultation.view().opens().plusSeconds(5),
                endorsedBy);
    }

    private void take(PastComment... comments) {
        SystemWork.run(() -> past.take(consultation.id(), List.of(comments)));
    }

    private long rows(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE consultation_id = :id")
                .param("id", consultation.id())
                .query(Long.class)
                .single();
    }

    @Test
    void what_is_kept_of_comments_brought_in_is_what_can_be_counted() {
        take(
                comment(State.PUBLISHED, Set.of(friend.id()), "Buses.", "buses"),
                comment(State.PUBLISHED, Set.of(), "Both.", "buses", "ferries"),
                comment(State.PUBLISHED, Set.of(), "Missing."),
                comment(State.WAITING, Set.of(), "Waiting.", "buses"));
        take(comment(State.PUBLISHED, Set.of(), "Later.", "ferries"));

        Counts counts = discussions.counts(consultation.id());
        assertThat(counts.total()).isEqualTo(4);
        assertThat(jdbc.sql("SELECT comments FROM section_count WHERE consultation_id = :id AND section_id = :section")
                        .param("id", consultation.id())
                        .param("section", consultation.section("ferries"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("""
                        SELECT COUNT(*) FROM section_count k WHERE k.consultation_id = :id AND k.comments <>
                            (SELECT COUNT(*) FROM discussion_entry d
                            WHERE d.consultation_id = k.consultation_id AND d.section_id = k.section_id)
                        """)
                        .param("id", consultation.id())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(rows("discussion_entry")).isEqualTo(5);
        assertThat(rows("contribution")).isEqualTo(5);
    }

    @Test
    void an_endorsement_brought_in_stands_on_the_comment_and_in_its_discussion() {
        PastComment endorsed = comment(State.PUBLISHED, Set.of(friend.id()), "Buses.", "buses");
        take(endorsed, comment(State.PUBLISHED, Set.of(), "Boats.", "buses"));

        List<Discussed> read = discussions
                .read(new DiscussionQuery(
                        consultation.id(), consultation.section("buses"), null, DiscussionSort.ENDORSED, 0, null))
                .items();

        assertThat(read.getFirst().comment().id()).isEqualTo(endorsed.id());
        assertThat(read).extracting(item -> item.comment().endorsements()).containsExactly(1, 0);
    }

    @Test
    void what_waits_is_told_by_itself_so_that_moderation_takes_it_up() {
        take(
                comment(State.WAITING, Set.of(), "Waiting.", "buses"),
                comment(State.PUBLISHED, Set.of(), "Here.", "buses"));

        assertThat(rows("moderation_case")).isEqualTo(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_line WHERE subject = :id AND event = 'CommentsBroughtIn'")
                        .param("id", consultation.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_rules_of_a_submission_hold_and_nothing_of_the_rest_is_taken() {
        PastComment good = comment(State.PUBLISHED, Set.of(), "Here.", "buses");
        PastComment empty = comment(State.PUBLISHED, Set.of(), " ", "buses");
        PastComment early = new PastComment(
                new ContributionId(Ids.next()),
                friend.id(),
                consultation.comment("Early.", "buses"),
                State.PUBLISHED,
                consultation.view().opens().minusSeconds(1),
                Set.of());

        assertThatThrownBy(() -> take(good, empty)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> take(good, early)).isInstanceOf(Refused.class);
        assertThat(rows("contribution")).isZero();
    }

    @Test
    void no_person_brings_comments_in_and_none_comes_withheld_without_a_reason() {
        PastComment good = comment(State.PUBLISHED, Set.of(), "Here.", "buses");

        assertThatThrownBy(() ->
                        consultation.as(consultation.moderator(), () -> past.take(consultation.id(), List.of(good))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> comment(State.WITHHELD, Set.of(), "Gone.", "buses"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
