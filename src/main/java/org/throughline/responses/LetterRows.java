package org.throughline.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.people.Secret;

/** The mails that ask members, from the wish for one to its sending. */
@Repository
class LetterRows {

    /**
     * A mail that asks a member.
     *
     * @param person who gets it; absent where it goes to the address that the network gave
     */
    record Letter(UUID id, MemberId member, @Nullable PersonId person) {}

    private static final String SELECT = "SELECT id, member_id, person_id FROM response_letter ";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    LetterRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(ResponseId response, Collection<Letter> letters, Instant now) {
        batches.batchUpdate(
                """
                INSERT INTO response_letter (id, response_id, member_id, person_id, state, asked)
                VALUES (:id, :response, :member, :person, 'ASKED', :now)
                """,
                letters.stream()
                        .map(letter -> new MapSqlParameterSource("id", letter.id())
                                .addValue("response", response)
                                .addValue("member", letter.member())
                                .addValue("person", letter.person())
                                .addValue("now", now))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Takes those that nobody has put into the outbox yet; a second taker finds none. */
    List<UUID> takeAsked(ResponseId response) {
        List<UUID> asked = jdbc.sql(
                        "SELECT id FROM response_letter WHERE response_id = :response AND state = 'ASKED' LIMIT 1000 FOR UPDATE")
                .param("response", response)
                .query((row, index) -> Columns.uuid(row, "id"))
                .list();
        if (!asked.isEmpty()) {
            jdbc.sql("UPDATE response_letter SET state = 'QUEUED' WHERE id IN (:ids)")
                    .param("ids", asked)
                    .update();
        }
        return asked;
    }

    Optional<Letter> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(LetterRows::letter)
                .optional();
    }

    Optional<Letter> bySecret(Secret secret) {
        return jdbc.sql(SELECT + "WHERE secret_hash = :hash")
                .param("hash", secret.hash())
                .query(LetterRows::letter)
                .optional();
    }

    void issue(UUID id, Secret secret) {
        jdbc.sql("UPDATE response_letter SET secret_hash = :hash WHERE id = :id")
                .param("hash", secret.hash())
                .param("id", id)
                .update();
    }

    void close(UUID id, boolean sent, Instant now) {
        jdbc.sql("UPDATE response_letter SET state = :state, sent = :now WHERE id = :id")
                .param("state", sent ? "SENT" : "DROPPED")
                .param("now", now)
                .param("id", id)
                .update();
    }

    int count(MemberId member) {
        return jdbc.sql("SELECT COUNT(*) FROM response_letter WHERE member_id = :member")
                .param("member", member)
                .query(Integer.class)
                .single();
    }

    /** How many go to addresses that the network gave. */
    int toAddresses(ResponseId response) {
        return jdbc.sql("SELECT COUNT(*) FROM response_letter WHERE response_id = :response AND person_id IS NULL")
                .param("response", response)
                .query(Integer.class)
                .single();
    }

    private static Letter letter(ResultSet row, int index) throws SQLException {
        UUID person = Columns.uuidOrNull(row, "person_id");
        return new Letter(
                Columns.uuid(row, "id"),
                new MemberId(Columns.uuid(row, "member_id")),
                person == null ? null : new PersonId(person));
    }
}
