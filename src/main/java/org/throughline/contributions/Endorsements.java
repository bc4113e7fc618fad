package org.throughline.contributions;

import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.people.PersonId;

/** Who says "this speaks for me too" of what, and the count that is kept of it on the contribution and in the discussions. */
@Repository
class Endorsements {

    private final JdbcClient jdbc;

    Endorsements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once for each person; again changes nothing. The contribution's row must be locked. */
    void add(ContributionId contribution, PersonId person, Instant now) {
        try {
            jdbc.sql("INSERT INTO endorsement (contribution_id, person_id, made) VALUES (:id, :person, :now)")
                    .param("id", contribution)
                    .param("person", person)
                    .param("now", now)
                    .update();
        } catch (DuplicateKeyException alreadyEndorsed) {
            return;
        }
        count(contribution, 1);
    }

    /** Withdrawing what is not there changes nothing. The contribution's row must be locked. */
    void remove(ContributionId contribution, PersonId person) {
        int removed = jdbc.sql("DELETE FROM endorsement WHERE contribution_id = :id AND person_id = :person")
                .param("id", contribution)
                .param("person", person)
                .update();
        if (removed > 0) {
            count(contribution, -1);
        }
    }

    private void count(ContributionId contribution, int step) {
        jdbc.sql("UPDATE contribution SET endorsements = endorsements + :step WHERE id = :id")
                .param("step", step)
                .param("id", contribution)
                .update();
        jdbc.sql("UPDATE discussion_entry SET endorsements = endorsements + :step WHERE contribution_id = :id")
                .param("step", step)
                .param("id", contribution)
                .update();
    }
}
