package org.throughline.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;

/** Who holds which role in a body, and the changes of it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RoleRows {

    record Held(PersonId person, Role role) {}

    private static final int LATEST = 50;

    private final JdbcClient jdbc;

    RoleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Held> of(BodyId body) {
        return jdbc.sql("SELECT person_id AS person, role FROM role_grant WHERE body_id = :body ORDER BY granted")
                .param("body", body)
                .query(Held.class)
                .list();
    }

    /** Locked until the transaction ends, so that two administrators cannot revoke each other at once. */
    List<PersonId> lockHolders(Role role, BodyId body) {
        return jdbc.sql("SELECT person_id FROM role_grant WHERE body_id = :body AND role = :role FOR UPDATE")
                .param("body", body)
                .param("role", role.name())
                .query((row, index) -> new PersonId(Ids.fromBytes(row.getBytes("person_id"))))
                .list();
    }

    /** @return whether the person held the role */
    boolean remove(PersonId person, Role role, BodyId body) {
        return jdbc.sql("DELETE FROM role_grant WHERE person_id = :person AND body_id = :body AND role = :role")
                        .param("person", person)
                        .param("body", body)
                        .param("role", role.name())
                        .update()
                == 1;
    }

    void note(BodyId body, RoleChange change) {
        jdbc.sql("""
                        INSERT INTO role_change (id, body_id, person_id, kind, role, by_person, reason, made)
                        VALUES (:id, :body, :person, :kind, :role, :by, :reason, :made)""")
                .param("id", Ids.next())
                .param("body", body)
                .param("person", change.person())
                .param("kind", change.kind().name())
                .param("role", change.role().map(Role::name).orElse(null))
                .param("by", change.by())
                .param("reason", change.reason().orElse(null))
                .param("made", change.made())
                .update();
    }

    /** The latest first. */
    List<RoleChange> changes(BodyId body) {
        return jdbc.sql("""
                        SELECT person_id AS person, kind, role, by_person AS made_by, reason, made FROM role_change
                        WHERE body_id = :body ORDER BY made DESC, id DESC LIMIT\s""" + LATEST).param("body", body).query(Row.class).stream()
                .map(Row::change)
                .toList();
    }

    private record Row(
            PersonId person,
            RoleChange.Kind kind,
            @Nullable Role role,
            PersonId madeBy,
            @Nullable String reason,
            Instant made) {

        RoleChange change() {
            return new RoleChange(person, kind, Optional.ofNullable(role), madeBy, Optional.ofNullable(reason), made);
        }
    }
}
