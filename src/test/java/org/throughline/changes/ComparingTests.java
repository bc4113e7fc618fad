package org.throughline.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.plans.VersionView;
import org.throughline.rings.ModuleTest;

/** UC-29, 6: the comparison goes on where it was stopped, and finds the same however often it runs. */
@ModuleTest
class ComparingTests {

    private static final String REVISED = "There will be many more buses to the clinic and back.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CarriedRows carried;

    @Autowired
    private ChangeRows changes;

    @Test
    void stopped_half_way_it_goes_on_and_finds_the_same_UC29_6() {
        AHistory history = new AHistory(context);
        VersionView second = history.next("second", REVISED, "Ferries stay.");
        List<Found> found = carried.of(history.first().id(), second.id());
        List<Change> changed = changes.of(history.first().id(), second.id());
        jdbc.sql("UPDATE version_comparison SET state = 'WAITING', done = 0 WHERE version_id = :version")
                .param("version", second.id())
                .update();
        jdbc.sql("DELETE FROM carried_paragraph WHERE to_version = :version LIMIT 3")
                .param("version", second.id())
                .update();

        assertThat(context.getBean(History.class).of(second.plan().id())).containsExactly(history.first());
        history.compare();

        assertThat(carried.of(history.first().id(), second.id())).containsExactlyInAnyOrderElementsOf(found);
        assertThat(changes.of(history.first().id(), second.id())).containsExactlyInAnyOrderElementsOf(changed);
        assertThat(context.getBean(History.class).of(second.plan().id())).containsExactly(history.first(), second);
    }

    @Test
    void while_one_server_compares_another_does_not() {
        AHistory history = new AHistory(context);
        VersionView second = history.next("second", REVISED, "Ferries stay.");
        jdbc.sql("UPDATE version_comparison SET state = 'WAITING' WHERE version_id = :version")
                .param("version", second.id())
                .update();
        ComparisonRows rows = context.getBean(ComparisonRows.class);

        assertThat(rows.lease(second.id())).isTrue();
        assertThat(rows.lease(second.id())).isFalse();
        history.compare();

        assertThat(context.getBean(History.class).progress(second))
                .hasValueSatisfying(progress -> assertThat(progress.finished()).isFalse());
    }

    @Test
    void how_far_it_is_can_be_seen() {
        AHistory history = new AHistory(context);
        VersionView second = history.next("second", REVISED, "Ferries stay.");

        Progress progress = context.getBean(History.class).progress(second).orElseThrow();

        assertThat(progress.finished()).isTrue();
        assertThat(progress.steps()).isEqualTo(progress.done()).isPositive();
    }
}
