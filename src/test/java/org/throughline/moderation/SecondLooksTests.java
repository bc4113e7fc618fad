package org.throughline.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Refusals;
import org.throughline.database.Columns;
import org.throughline.kernel.Ids;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-07.19: whether two moderators decide alike. */
@ModuleTest
class SecondLooksTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SecondLooks looks;

    @Autowired
    private SecondLookRows rows;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient jdbc;

    private AQueue queue;

    @BeforeEach
    void aQueue() {
        queue = new AQueue(context, ModerationPolicy.BEFORE);
    }

    /** As if the rule had drawn it. */
    private ContributionId drawn() {
        ContributionId comment = queue.consultation.said("Twice.", "buses");
        queue.publish(queue.ines, comment);
        rows.draw(
                cases.about(comment).orElseThrow(),
                queue.ines.id(),
                Outcome.PUBLISH,
                queue.consultation.view().opens());
        return comment;
    }

    @Test
    void one_decision_in_twenty_is_drawn_and_the_same_ones_whenever_it_is_worked_out() {
        UUID[] ids = Stream.generate(Ids::next).limit(20_000).toArray(UUID[]::new);

        long drawn = Stream.of(ids).filter(id -> SecondLooks.isDrawn(id, 1, 20)).count();

        assertThat(drawn).isBetween(850L, 1_150L);
        assertThat(Stream.of(ids).filter(id -> SecondLooks.isDrawn(id, 1, 20)).count())
                .isEqualTo(drawn);
        assertThat(Stream.of(ids).filter(id -> SecondLooks.isDrawn(id, 1, 20) && SecondLooks.isDrawn(id, 2, 20)))
                .as("Another seed draws others")
                .hasSizeLessThan(120);
    }

    @Test
    void a_decision_is_drawn_as_the_rule_says() {
        IntStream.range(0, 40)
                .forEach(number -> queue.publish(queue.ines, queue.consultation.said("Comment " + number, "buses")));

        assertThat(jdbc.sql("SELECT HEX(case_id) FROM moderation_second_look WHERE consultation_id = :id")
                        .param("id", queue.consultation.id())
                        .query(String.class)
                        .list())
                .hasSameSizeAs(jdbc
                        .sql("SELECT id FROM moderation_case WHERE consultation_id = :id")
                        .param("id", queue.consultation.id())
                        .query((row, index) -> Columns.uuid(row, "id"))
                        .list()
                        .stream()
                        .filter(id -> SecondLooks.isDrawn(id, 20190107, 20))
                        .toList());
    }

    @Test
    void another_moderator_looks_at_it_and_nothing_changes() {
        ContributionId comment = drawn();
        assertThat(queue.consultation.as(queue.ines, () -> looks.next(queue.consultation.id())))
                .isEmpty();
        CaseView view = queue.consultation
                .as(queue.tom, () -> looks.next(queue.consultation.id()))
                .orElseThrow();

        queue.consultation.as(queue.tom, () -> looks.look(view.id(), Outcome.WITHHOLD));

        assertThat(queue.publicly(comment)).contains("Twice.");
        assertThat(queue.state(comment)).isEqualTo(CaseState.DECIDED);
        assertThat(queue.consultation.as(queue.tom, () -> looks.next(queue.consultation.id())))
                .isEmpty();
        Refusals.of(() -> queue.consultation.as(queue.tom, () -> looks.look(view.id(), Outcome.PUBLISH)))
                .containsExactly(": moderation.second-look-taken");
    }

    @Test
    void what_was_not_drawn_is_not_looked_at() {
        ContributionId comment = queue.consultation.said("Once.", "buses");

        Refusals.of(() -> queue.consultation.as(queue.tom, () -> looks.look(queue.of(comment), Outcome.PUBLISH)))
                .containsExactly(": moderation.second-look-taken");
    }
}
