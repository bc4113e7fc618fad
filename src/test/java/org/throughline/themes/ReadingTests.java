package org.throughline.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.NewReply;
import org.throughline.contributions.PublishedTexts;
import org.throughline.insight.vectors.Embedder;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.people.Choices;
import org.throughline.people.Consent;
import org.throughline.people.Erasures;
import org.throughline.people.People;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.plans.SectionId;
import org.throughline.rings.ModuleTest;

/** UC-20: what is published is read in the background, and let go of when it is not published any more. */
@ModuleTest
class ReadingTests {

    private static final String LONG =
            "The last bus from the clinic leaves at six in the evening, which is no use to anybody who works. "
                    + "My mother waits for two hours in the cold, and nobody tells her when the next one comes. "
                    + "A shelter with a light would help, and so would a number to ring.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Reader reader;

    @Autowired
    private Readings readings;

    @Autowired
    private ReadingRows rows;

    @Autowired
    private PublishedTexts texts;

    @Autowired
    private Contributions contributions;

    @Autowired
    private People people;

    @Autowired
    private Erasures erasures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private AConsultation consultation;
    private SignedInPerson moderator;

    @BeforeEach
    void aConsultation() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        moderator = consultation.moderator();
    }

    private ReadingProgress progress() {
        return consultation.as(moderator, () -> readings.progress(consultation.id()));
    }

    private List<String> points(ContributionId id) {
        ContributionView said = SystemWork.call(() -> texts.words(List.of(id))).get(id);
        return jdbc.sql("SELECT start_at, end_at FROM theme_point WHERE contribution_id = :id ORDER BY number")
                .param("id", id)
                .query((row, index) -> said.text().substring(row.getInt("start_at"), row.getInt("end_at")))
                .list();
    }

    @Test
    void what_is_published_waits_to_be_read_and_is_read_once_UC20_1() {
        consultation.said("It waits for a moderator.", "buses");
        ContributionId first = consultation.published("More buses in the evening.", "buses", "ferries");
        consultation.published("The ferry is late.", "ferries");
        assertThat(progress()).isEqualTo(new ReadingProgress(2, 2, 0, 0));

        reader.readAll(consultation.id());

        assertThat(progress()).isEqualTo(new ReadingProgress(2, 0, 0, 0));
        assertThat(points(first)).containsExactly("More buses in the evening.");
        Map<SectionId, List<Speaker>> speakers = rows.speakers(consultation.id());
        assertThat(speakers.get(consultation.section("ferries"))).hasSize(2);
        assertThat(rows.waiting(consultation.id(), 10)).isEmpty();
        assertThat(jdbc.sql("SELECT DISTINCT model FROM theme_point WHERE contribution_id = :id")
                        .param("id", first)
                        .query(String.class)
                        .list())
                .containsExactly(Embedder.MODEL);
    }

    @Test
    void a_long_text_has_points_at_their_places_besides_the_whole_UC20_1() {
        ContributionId id = consultation.published(LONG, "buses");
        reader.readAll(consultation.id());

        assertThat(points(id)).hasSizeGreaterThan(2).startsWith(LONG).allMatch(LONG::contains);
    }

    @Test
    void a_reply_is_about_what_the_comment_is_about_UC20_1() {
        ContributionId comment = consultation.published("More buses in the evening.", "buses");
        SignedInPerson friend = consultation.somebody("Bernard");
        ContributionId reply = consultation
                .as(
                        friend,
                        () -> contributions.reply(
                                new NewReply(Ids.next(), comment, null, null, false, "And on Sundays, please.")))
                .id();
        consultation.decides(() -> consultation.moderated().publish(reply));
        reader.readAll(consultation.id());

        assertThat(rows.speakers(consultation.id()).get(consultation.section("buses")))
                .extracting(Speaker::contribution)
                .containsExactlyInAnyOrder(comment, reply);
    }

    @Test
    void another_language_waits_for_a_translation_and_has_no_points_UC20_2() {
        ContributionId polish =
                consultation.published("Proszę o więcej autobusów wieczorem, bo wracam z pracy bardzo późno.", "buses");
        consultation.published("More buses in the evening.", "buses");
        reader.readAll(consultation.id());

        assertThat(progress()).isEqualTo(new ReadingProgress(2, 0, 1, 0));
        assertThat(consultation.as(moderator, () -> readings.foreign(consultation.id(), null)))
                .extracting(ContributionView::id)
                .containsExactly(polish);
        assertThat(consultation.as(moderator, () -> readings.foreign(consultation.id(), polish)))
                .isEmpty();
        assertThat(points(polish)).isEmpty();
    }

    @Test
    void whoever_does_not_show_their_words_is_counted_and_not_grouped_UC20_2() {
        SignedInPerson author = consultation.somebody("Maud");
        ContributionId id = consultation.said(author, "More buses in the evening.", "buses");
        consultation.decides(() -> consultation.moderated().publish(id));
        reader.readAll(consultation.id());
        assertThat(points(id)).hasSize(1);

        consultation.as(author, () -> people.consent(new Consent("", new Choices(true, false, false))));
        reader.readAll(consultation.id());

        assertThat(progress()).isEqualTo(new ReadingProgress(1, 0, 0, 1));
        assertThat(points(id)).isEmpty();
    }

    @Test
    void what_is_withheld_is_let_go_of_at_once_and_comes_back_when_it_is_published_again_UC20_3() {
        ContributionId id = consultation.published("More buses in the evening.", "buses");
        reader.readAll(consultation.id());

        consultation.decides(() -> consultation.moderated().withhold(id));
        assertThat(progress().all()).isZero();
        assertThat(count(id)).isZero();

        consultation.decides(() -> consultation.moderated().publish(id));
        assertThat(progress()).isEqualTo(new ReadingProgress(1, 1, 0, 0));
        reader.readAll(consultation.id());
        assertThat(points(id)).hasSize(1);
    }

    @Test
    void a_reading_of_words_that_have_changed_meanwhile_is_thrown_away_UC20_3() {
        ContributionId id = consultation.published("More buses in the evening.", "buses");
        Map<ContributionId, ReadingRows.Waiting> taken = rows.waiting(consultation.id(), 10);
        ContributionView said = SystemWork.call(() -> texts.words(List.of(id))).get(id);
        consultation.decides(() -> consultation.moderated().withhold(id));
        consultation.decides(() -> consultation.moderated().publish(id));

        transaction.executeWithoutResult(status -> assertThat(rows.read(
                        Reading.of(said, null),
                        taken.get(id).changed(),
                        consultation.view().opens()))
                .isFalse());
        assertThat(progress().waiting()).isEqualTo(1);
    }

    @Test
    void with_the_words_of_somebody_who_goes_goes_what_was_worked_out_from_them_UC20_3() {
        SignedInPerson author = consultation.somebody("Maud");
        ContributionId id = consultation.said(author, "More buses in the evening.", "buses");
        consultation.decides(() -> consultation.moderated().publish(id));
        reader.readAll(consultation.id());

        consultation.as(author, () -> erasures.erase(true));

        assertThat(count(id)).isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM theme_reading WHERE author_id = :author")
                        .param("author", author.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int count(ContributionId id) {
        return jdbc.sql("SELECT COUNT(*) FROM theme_point WHERE contribution_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
