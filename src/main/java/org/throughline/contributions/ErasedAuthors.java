package org.throughline.contributions;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.Columns;
import org.throughline.people.PersonErased;
import org.throughline.people.PersonId;

/**
 * Lets go of what somebody wrote who erases their account: drafts always; contributions and endorsements if they choose so, as long as the
 * consultation is open. After the close words stay, without a name, and no total changes.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedAuthors {

    private static final List<String> UNSENT = List.of("DELETE FROM draft WHERE person_id = :person", """
            DELETE FROM unconfirmed_comment WHERE person_id = :person OR id IN
                (SELECT l.confirms FROM sign_in_link l JOIN person p ON p.email = l.email WHERE p.id = :person)""");

    private static final String OPEN = " JOIN consultation k ON k.id = c.consultation_id AND k.closes > :now ";

    private final JdbcClient jdbc;
    private final Comments comments;
    private final HelpedComments helped;
    private final Withdrawals withdrawals;
    private final Endorsements endorsements;
    private final Clock clock;

    ErasedAuthors(
            JdbcClient jdbc,
            Comments comments,
            HelpedComments helped,
            Withdrawals withdrawals,
            Endorsements endorsements,
            Clock clock) {
        this.jdbc = jdbc;
        this.comments = comments;
        this.helped = helped;
        this.withdrawals = withdrawals;
        this.endorsements = endorsements;
        this.clock = clock;
    }

    @EventListener
    public void on(PersonErased erased) {
        var person = new PersonId(erased.subject());
        UNSENT.forEach(sql -> jdbc.sql(sql).param("person", person).update());
        helped.forgetNotes(person);
        if (erased.contributionsGo()) {
            said(person).forEach(withdrawals::withdraw);
            endorsed(person).forEach(id -> {
                comments.lock(id);
                endorsements.remove(id, person);
            });
        }
    }

    /** What they said for themselves; what an organisation or somebody else said through them is theirs. */
    private List<ContributionId> said(PersonId person) {
        return ids(
                "SELECT c.id FROM contribution c" + OPEN
                        + "WHERE c.author_id = :person AND c.organisation_id IS NULL AND c.response_id IS NULL"
                        + " AND c.helper IS NULL ORDER BY c.id",
                person);
    }

    private List<ContributionId> endorsed(PersonId person) {
        return ids(
                "SELECT c.id FROM endorsement e JOIN contribution c ON c.id = e.contribution_id" + OPEN
                        + "WHERE e.person_id = :person ORDER BY c.id",
                person);
    }

    private List<ContributionId> ids(String sql, PersonId person) {
        return jdbc.sql(sql)
                .param("person", person)
                .param("now", clock.instant())
                .query((row, index) -> new ContributionId(Columns.uuid(row, "id")))
                .list();
    }
}
