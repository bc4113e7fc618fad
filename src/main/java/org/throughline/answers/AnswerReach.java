package org.throughline.answers;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.contributions.Participants;
import org.throughline.database.Columns;
import org.throughline.kernel.SystemWork;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.summaries.SummarySigned;
import org.throughline.themes.ThemeChanged;
import org.throughline.themes.ThemeConfirmed;

/**
 * Lets every contribution of a theme or statement inherit its answer, also one that comes later, and finds whom the answer concerns. A
 * theme that is merged into another or taken apart leaves what it had answered.
 */
@Component
class AnswerReach {

    private final ReachRows rows;
    private final Participants participants;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerReach(
            ReachRows rows, Participants participants, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.clock = clock;
        this.rows = rows;
        this.participants = participants;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Part of the caller's transaction.
     *
     * @return how many people are told of it by this
     */
    int follow(AnswerId id, ConsultationId consultation) {
        rows.drop(id);
        rows.add(id, clock.instant());
        Set<PersonId> authors = SystemWork.call(() -> participants.authorsOf(rows.of(id)));
        if (!rows.touch(id, authors)) {
            return 0;
        }
        events.publishEvent(new AnswerReached(id.value(), consultation));
        return rows.toBeTold(id);
    }

    @ApplicationModuleListener
    void on(ThemeChanged changed) {
        followAll(changed.subject(), changed.consultation());
    }

    @ApplicationModuleListener
    void on(ThemeConfirmed confirmed) {
        followAll(confirmed.subject(), confirmed.consultation());
    }

    @ApplicationModuleListener
    void on(SummarySigned signed) {
        jdbc.sql("""
                        SELECT a.subject_id FROM answer a JOIN statement s ON s.id = a.subject_id
                        WHERE s.consultation_id = :consultation AND s.place_id = :place AND a.edition > 0 ORDER BY a.id
                        """)
                .param("consultation", signed.consultation())
                .param("place", signed.place())
                .query((row, index) -> Columns.uuid(row, "subject_id"))
                .list()
                .forEach(statement -> followAll(statement, signed.consultation()));
    }

    private void followAll(UUID subject, ConsultationId consultation) {
        rows.answering(subject).forEach(id -> follow(id, consultation));
    }
}
