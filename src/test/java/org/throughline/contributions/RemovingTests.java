package org.throughline.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.contributions.Redaction.Part;
import org.throughline.contributions.Redaction.Reason;
import org.throughline.kernel.Ids;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-07.7: a passage that is removed is seen by its author and by moderators, and by nobody else wherever they look. */
@ModuleTest
class RemovingTests {

    private static final String SECRET = "Halvard Quist";
    private static final String TEXT = "My customer " + SECRET + " waits for an interpreter.";
    private static final String SHOWN = "My customer [removed: personal details] waits for an interpreter.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Contributions contributions;

    @Autowired
    private ModeratedContributions moderated;

    @Autowired
    private Discussions discussions;

    @Autowired
    private JdbcClient jdbc;

    private AConsultation consultation;
    private SignedInPerson author;

    @BeforeEach
    void anOpenConsultation() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        author = consultation.somebody("Yusuf");
    }

    private static Redaction secretIn(Part part, String text) {
        int from = text.indexOf(SECRET);
        return new Redaction(part, from, from + SECRET.length(), Reason.PERSONAL_DATA);
    }

    private ContributionId redacted() {
        ContributionId id = consultation.said(author, TEXT, "buses");
        consultation.decides(() -> moderated.publish(id, List.of(secretIn(Part.TEXT, TEXT))));
        return id;
    }

    private ContributionView seen(ContributionId id) {
        return contributions.byId(id).orElseThrow();
    }

    @Test
    void everybody_reads_the_mark_with_its_reason_and_the_rest_unchanged() {
        assertThat(seen(redacted()).text()).isEqualTo(SHOWN);
    }

    @Test
    void the_author_has_both_what_others_read_and_what_was_written() {
        ContributionId id = redacted();

        OwnContribution own =
                consultation.as(author, () -> contributions.mine(id)).orElseThrow();

        assertThat(own.contribution().text()).isEqualTo(SHOWN);
        assertThat(own.original().text()).isEqualTo(TEXT);
        assertThat(own.original().redactions()).containsExactly(secretIn(Part.TEXT, TEXT));
    }

    @Test
    void a_moderator_of_the_body_reads_the_original_and_another_bodys_does_not() {
        ContributionId id = redacted();
        SignedInPerson other =
                AConsultation.moderated(context, ModerationPolicy.BEFORE).moderator();

        assertThat(consultation.as(consultation.moderator(), () -> moderated.byId(List.of(id))))
                .extractingByKey(id)
                .satisfies(found -> assertThat(found.original().text()).isEqualTo(TEXT));
        assertThat(consultation.as(other, () -> moderated.byId(List.of(id)))).isEmpty();
        assertThatThrownBy(() -> consultation.as(author, () -> moderated.byId(List.of(id))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void proposed_wording_and_replies_are_redacted_like_the_text() {
        String wording = "Ask for " + SECRET + " at the desk.";
        NewComment said = new NewComment(
                Ids.next(),
                consultation.id(),
                List.of(consultation.section("buses")),
                consultation.paragraph("buses"),
                null,
                null,
                null,
                null,
                wording,
                null,
                null,
                false,
                "Please.");
        ContributionId comment =
                consultation.as(author, () -> contributions.submit(said)).id();
        consultation.decides(() -> moderated.publish(comment, List.of(secretIn(Part.PROPOSED_WORDING, wording))));
        ContributionId reply = consultation
                .as(
                        consultation.somebody("Bo"),
                        () -> contributions.reply(new NewReply(Ids.next(), comment, null, null, false, TEXT)))
                .id();
        consultation.decides(() -> moderated.publish(reply, List.of(secretIn(Part.TEXT, TEXT))));

        assertThat(seen(comment).proposedWording()).isEqualTo("Ask for [removed: personal details] at the desk.");
        assertThat(seen(comment).text()).isEqualTo("Please.");
        Discussed discussed = discussions
                .read(new DiscussionQuery(
                        consultation.id(), consultation.section("buses"), null, DiscussionSort.NEWEST, 0, null))
                .items()
                .getFirst();
        assertThat(discussed.comment().proposedWording()).doesNotContain(SECRET);
        assertThat(discussed.replies()).extracting(ContributionView::text).containsExactly(SHOWN);
        assertThat(discussions.replies(comment, null).items())
                .extracting(ContributionView::text)
                .containsExactly(SHOWN);
    }

    @Test
    void no_service_shows_the_passage_in_any_order_or_to_anybody() {
        ContributionId id = redacted();
        List<String> read = new ArrayList<>();
        for (SignedInPerson reader : List.of(consultation.somebody("Reader"), consultation.moderator(), author)) {
            consultation.as(reader, () -> {
                for (DiscussionSort sort : DiscussionSort.values()) {
                    discussions
                            .read(new DiscussionQuery(
                                    consultation.id(), consultation.section("buses"), null, sort, 3, null))
                            .items()
                            .forEach(item -> read.add(item.toString()));
                }
                read.add(contributions.byId(id).toString());
            });
        }
        read.add(consultation
                .as(consultation.moderator(), () -> moderated.byId(List.of(id)))
                .get(id)
                .contribution()
                .toString());

        assertThat(read)
                .hasSize(13)
                .allSatisfy(text -> assertThat(text).doesNotContain(SECRET).contains("[removed: personal details]"));
    }

    @Test
    void a_passage_can_be_removed_from_what_is_published_and_shown_again() {
        ContributionId id = consultation.published(TEXT, "buses");

        consultation.decides(() -> moderated.publish(id, List.of(secretIn(Part.TEXT, TEXT))));
        assertThat(seen(id).text()).isEqualTo(SHOWN);
        consultation.decides(() -> moderated.publish(id));
        assertThat(seen(id).text()).as("Publishing again leaves it removed").isEqualTo(SHOWN);
        consultation.decides(() -> moderated.publish(id, List.of()));
        assertThat(seen(id).text()).isEqualTo(TEXT);

        assertThat(jdbc.sql(
                                "SELECT payload FROM audit_line WHERE subject = :id AND event = 'ContributionRedacted' ORDER BY id")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .as("The ledger's lines")
                .satisfiesExactly(
                        removed -> assertThat(removed).contains("\"passages\":1"),
                        shown -> assertThat(shown).contains("\"passages\":0"));
        assertThat(discussions.counts(consultation.id()).total()).isEqualTo(1);
    }

    @Test
    void a_passage_that_is_not_in_the_text_is_refused() {
        ContributionId id = consultation.said(TEXT, "buses");

        for (int[] span : new int[][] {{-1, 3}, {3, 3}, {5, 2}, {0, TEXT.length() + 1}}) {
            Refusals.of(() -> consultation.decides(() ->
                            moderated.publish(id, List.of(new Redaction(Part.TEXT, span[0], span[1], Reason.ABUSIVE)))))
                    .containsExactly(": contributions.redaction-outside");
        }
        Refusals.of(() -> consultation.decides(() ->
                        moderated.publish(id, List.of(new Redaction(Part.PROPOSED_WORDING, 0, 1, Reason.ABUSIVE)))))
                .containsExactly(": contributions.redaction-outside");
        assertThat(contributions.byId(id)).isEmpty();
    }

    @Test
    void the_original_does_not_slip_into_a_log() {
        Original original = new Original(TEXT, null, List.of(secretIn(Part.TEXT, TEXT)));

        assertThat(Map.of("original", original).toString()).doesNotContain(SECRET);
    }
}
