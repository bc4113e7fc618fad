package org.throughline.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.contributions.AConsultation;
import org.throughline.kernel.SettableClock;
import org.throughline.rings.ModuleTest;

/** UC-23: that a consultation has closed is told once, by one of several servers. */
@ModuleTest
class ClosingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Closing closing;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void let_the_clock_run_on() {
        clock.reset();
    }

    @Test
    void it_is_told_when_the_last_day_is_over_and_not_before() throws Exception {
        AConsultation consultation = AConsultation.moderated(context, ModerationPolicy.AFTER);
        closing.tell();
        assertThat(told(consultation)).isZero();
        clock.set(consultation.view().closes().plus(Duration.ofSeconds(1)));

        try (var servers = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> tell = () -> {
                closing.tell();
                return true;
            };
            for (var server : servers.invokeAll(List.of(tell, tell, tell, tell))) {
                assertThat(server.get()).isTrue();
            }
        }
        closing.tell();

        assertThat(told(consultation)).isOne();
    }

    private int told(AConsultation consultation) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_line WHERE event = 'ConsultationClosed' AND subject = :subject")
                .param("subject", consultation.id())
                .query(Integer.class)
                .single();
    }
}
