package org.throughline.organisations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;

/** Writes what a merge changes of the tables of this room, besides teams. */
@Repository
class MergeRows {

    private final JdbcClient jdbc;

    MergeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Both records, always in the same order, so that two merges never wait for each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock(OrganisationId one, OrganisationId other) {
        jdbc.sql("SELECT id FROM organisation WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                .param("ids", List.of(one, other))
                .query(byte[].class)
                .list();
    }

    boolean isMerged(OrganisationId id) {
        return jdbc.sql("SELECT COUNT(*) FROM organisation WHERE id = :id AND merged_into IS NULL")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** From now on the one leads on to the other, and so does whatever led to the one. */
    void redirect(OrganisationId from, OrganisationId into, PersonId moderator, String reason, Instant now) {
        update("UPDATE organisation SET merged_into = :into WHERE id = :from OR merged_into = :from", from, into);
        jdbc.sql("""
                        INSERT INTO organisation_merge (from_id, into_id, moderator_id, reason, at)
                        VALUES (:from, :into, :moderator, :reason, :now)""")
                .param("from", from)
                .param("into", into)
                .param("moderator", moderator)
                .param("reason", reason)
                .param("now", now)
                .update();
        update("UPDATE organisation_merge SET into_id = :into WHERE into_id = :from", from, into);
    }

    /** Whatever the one was a member of, or had as members, the other is and has; where both, since the earlier day. */
    void moveNetworks(OrganisationId from, OrganisationId into) {
        Stream.of(Map.entry("member_id", "network_id"), Map.entry("network_id", "member_id"))
                .forEach(side -> {
                    String mine = side.getKey();
                    String other = side.getValue();
                    update(
                            "UPDATE network_member kept JOIN network_member gone ON gone." + other + " = kept." + other
                                    + " AND gone.ended = kept.ended SET kept.since = LEAST(kept.since, gone.since) WHERE kept."
                                    + mine + " = :into AND gone." + mine + " = :from",
                            from,
                            into);
                    update(
                            "UPDATE IGNORE network_member SET " + mine + " = :into WHERE " + mine + " = :from AND "
                                    + other + " <> :into",
                            from,
                            into);
                    jdbc.sql("DELETE FROM network_member WHERE " + mine + " = :from")
                            .param("from", from)
                            .update();
                });
    }

    /** What was joined into this record, the newest first. */
    List<MergedRecord> into(OrganisationId organisation) {
        return jdbc.sql("""
                        SELECT o.name, o.slug, m.moderator_id, m.reason, m.at FROM organisation_merge m
                        JOIN organisation o ON o.id = m.from_id WHERE m.into_id = :id ORDER BY m.at DESC, o.id LIMIT 100""")
                .param("id", organisation)
                .query((row, number) -> new MergedRecord(
                        row.getString("name"),
                        row.getString("slug"),
                        new PersonId(Columns.uuid(row, "moderator_id")),
                        row.getString("reason"),
                        Columns.instant(row, "at")))
                .list();
    }

    List<OrganisationId> identitiesOf(OrganisationId organisation) {
        return jdbc.sql("SELECT id FROM organisation WHERE id = :id OR merged_into = :id ORDER BY id")
                .param("id", organisation)
                .query((row, number) -> OrganisationQueries.id(row, "id"))
                .list();
    }

    private void update(String sql, OrganisationId from, OrganisationId into) {
        jdbc.sql(sql).param("from", from).param("into", into).update();
    }
}
