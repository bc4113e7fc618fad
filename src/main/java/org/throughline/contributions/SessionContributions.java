package org.throughline.contributions;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Open;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** What was said at sessions of groups, as contributions: for the room that records sessions, and for everybody who counts. */
@Service
public class SessionContributions {

    private final Submissions submissions;
    private final Withdrawals withdrawals;
    private final PublishedSessions sessions;
    private final JdbcClient jdbc;

    SessionContributions(
            Submissions submissions, Withdrawals withdrawals, PublishedSessions sessions, JdbcClient jdbc) {
        this.submissions = submissions;
        this.withdrawals = withdrawals;
        this.sessions = sessions;
        this.jdbc = jdbc;
    }

    /** Tells how many took part in a session, before anything said there is taken, and whenever it turns out otherwise. */
    @Internal
    @Transactional
    public void people(UUID session, ConsultationId consultation, int people) {
        sessions.resize(session, consultation, people);
    }

    /**
     * Takes what was said at a session.
     *
     * @param facilitator who wrote it down, and does not speak
     * @param agreeing how many agreed to what the group says together
     */
    @Internal
    @Transactional
    public Receipt receive(PersonId facilitator, NewComment comment, InResponse within, @Nullable Integer agreeing) {
        Receipt receipt = submissions
                .take(new ContributionId(Ids.next()), facilitator, comment, within)
                .receipt();
        if (agreeing != null) {
            jdbc.sql("UPDATE contribution SET agreeing = :agreeing WHERE id = :id")
                    .param("agreeing", agreeing)
                    .param("id", receipt.id())
                    .update();
        }
        return receipt;
    }

    /** Takes back what was said at a session, words and all. */
    @Internal
    @Transactional
    public void withdraw(ContributionId id) {
        withdrawals.withdraw(id);
    }

    /** The sessions of which anything is published; one statement. */
    @Open
    public Set<UUID> published(ConsultationId consultation) {
        return sessions.published(consultation);
    }

    /** How many sessions and people, from kept counts; one statement. */
    @Open
    public Gathered gathered(ConsultationId consultation) {
        return sessions.gathered(consultation);
    }
}
