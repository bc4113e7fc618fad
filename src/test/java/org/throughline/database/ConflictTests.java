package org.throughline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;

class ConflictTests {

    static class Work {

        private int runs;

        @RetriedOnConflict
        public void deadlocks(int times) {
            if (++runs <= times) {
                throw new CannotAcquireLockException("", new SQLException("Deadlock found", "40001", 1213));
            }
        }

        @RetriedOnConflict
        public void losesToAnotherVersion() {
            runs++;
            throw new OptimisticLockingFailureException("");
        }

        int runs() {
            return runs;
        }
    }

    private static Work work() {
        return new AnnotationConfigApplicationContext(Conflicts.class, Work.class).getBean(Work.class);
    }

    @Test
    void a_transaction_that_lost_a_deadlock_runs_again() {
        var work = work();

        work.deadlocks(5);

        assertThat(work.runs()).isEqualTo(6);
    }

    @Test
    void after_five_more_runs_the_failure_is_told() {
        var work = work();

        assertThatThrownBy(() -> work.deadlocks(6)).isInstanceOf(CannotAcquireLockException.class);
        assertThat(work.runs()).isEqualTo(6);
    }

    @Test
    void a_change_that_lost_to_another_version_is_not_made_again() {
        var work = work();

        assertThatThrownBy(work::losesToAnotherVersion).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(work.runs()).isEqualTo(1);
    }
}
