package org.throughline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.PastComments;
import org.throughline.kernel.SettableClock;
import org.throughline.people.People;
import org.throughline.plans.ModerationPolicy;
import org.throughline.plans.Plans;
import org.throughline.priorities.Ballots;
import org.throughline.priorities.PastVotes;
import org.throughline.rings.ModuleTest;

@ModuleTest
class CrowdTests {

    private static final int SCALE = 1_200;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Plans plans;

    @Autowired
    private Discussions discussions;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AConsultation consultation;

    @BeforeEach
    void anOpenConsultation() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    private Crowd crowd(int scale) {
        return new Crowd(
                context.getBean(People.class),
                context.getBean(PastComments.class),
                context.getBean(PastVotes.class),
                context.getBean(Ballots.class),
                plans,
                clock,
                scale,
                0.5);
    }

    private long rows(String sql) {
        return jdbc.sql(sql).param("id", consultation.id()).query(Long.class).single();
    }

    @Test
    void as_many_comments_come_as_the_scale_says_and_what_is_kept_is_what_can_be_counted() {
        crowd(SCALE).gather(consultation.view());

        long published = rows("SELECT COUNT(*) FROM contribution WHERE consultation_id = :id AND state = 'PUBLISHED'");
        long waiting = rows("SELECT COUNT(*) FROM contribution WHERE consultation_id = :id AND state = 'WAITING'");
        assertThat(published + waiting).isEqualTo(SCALE);
        assertThat(waiting).isBetween(1L, SCALE / 20L);
        assertThat(discussions.counts(consultation.id()).total()).isEqualTo((int) published);
        assertThat(rows("SELECT SUM(comments) FROM section_count WHERE consultation_id = :id"))
                .isEqualTo(rows("SELECT COUNT(*) FROM discussion_entry WHERE consultation_id = :id"));
        assertThat(rows("SELECT SUM(endorsements) FROM contribution WHERE consultation_id = :id"))
                .isPositive()
                .isEqualTo(rows("""
                        SELECT COUNT(*) FROM endorsement e JOIN contribution c ON c.id = e.contribution_id
                        WHERE c.consultation_id = :id"""));
    }

    @Test
    void one_section_has_the_share_that_is_asked_for() {
        crowd(SCALE).gather(consultation.view());

        assertThat(rows("SELECT MAX(comments) FROM section_count WHERE consultation_id = :id"))
                .isBetween(SCALE * 4 / 10L, SCALE * 7 / 10L);
    }

    @Test
    void without_a_scale_nobody_comes() {
        crowd(0).gather(consultation.view());

        assertThat(rows("SELECT COUNT(*) FROM contribution WHERE consultation_id = :id"))
                .isZero();
    }

    @Test
    void the_same_seed_lets_the_same_people_say_the_same_and_hardly_two_say_one_thing() {
        List<NewComment> once = said();

        assertThat(said()).isEqualTo(once);
        assertThat(once.stream().map(NewComment::text).distinct().count()).isGreaterThan(180);
    }

    private List<NewComment> said() {
        CrowdVoice voice = new CrowdVoice(new Dice(1), 0.3, plans, consultation.view());
        return IntStream.range(0, 200)
                .mapToObj(number ->
                        voice.comment(Instant.parse("2026-05-04T09:00:00Z").plusSeconds(number)))
                .toList();
    }
}
