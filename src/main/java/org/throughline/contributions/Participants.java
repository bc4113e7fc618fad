package org.throughline.contributions;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.throughline.database.Columns;
import org.throughline.kernel.Internal;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Who has said something, for the rooms that tell them what becomes of it. */
@Service
public class Participants {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    Participants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who has said something in the consultation, for themselves or for an organisation; one statement, which reads all of it. */
    @Internal
    public Set<PersonId> of(ConsultationId consultation) {
        return jdbc.sql("SELECT DISTINCT author_id FROM contribution WHERE consultation_id = :consultation")
                .param("consultation", consultation)
                .query((row, index) -> new PersonId(Columns.uuid(row, "author_id")))
                .set();
    }

    /** Who wrote those of these contributions that are published; a statement for each thousand. */
    @Internal
    public Set<PersonId> authorsOf(Collection<ContributionId> contributions) {
        List<ContributionId> all = List.copyOf(contributions);
        Set<PersonId> authors = new HashSet<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            authors.addAll(jdbc.sql(
                            "SELECT DISTINCT author_id FROM contribution WHERE id IN (:ids) AND state = 'PUBLISHED'")
                    .param("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .query((row, index) -> new PersonId(Columns.uuid(row, "author_id")))
                    .set());
        }
        return authors;
    }
}
