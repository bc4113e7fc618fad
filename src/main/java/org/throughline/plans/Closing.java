package org.throughline.plans;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells that a consultation has closed. It closes by itself, by the clock, whether or not this runs; one of several servers tells. */
@Component
class Closing {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closing(JdbcClient jdbc, TransactionOperations transaction, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void tell() {
        jdbc.sql("""
                        SELECT id AS value FROM consultation
                        WHERE state = 'ANNOUNCED' AND closes < :now AND closing_told IS NULL ORDER BY closes, id""")
                .param("now", clock.instant())
                .query(ConsultationId.class)
                .list()
                .forEach(id -> transaction.executeWithoutResult(status -> tell(id)));
    }

    private void tell(ConsultationId id) {
        int first = jdbc.sql("UPDATE consultation SET closing_told = :now WHERE id = :id AND closing_told IS NULL")
                .param("now", clock.instant())
                .param("id", id)
                .update();
        if (first == 1) {
            events.publishEvent(new ConsultationClosed(id.value()));
        }
    }
}
