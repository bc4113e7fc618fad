package org.throughline.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.people.Secret;

/** Invitations as they are kept: one for each organisation and address while it waits. */
@Repository
class InvitationRows {

    private static final String SELECT =
            "SELECT id, organisation_id, email, role, state, invited_by, invited_at, expires FROM membership_invitation ";

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it instead of an earlier one to the same address. @return the identity under which it is kept */
    InvitationId put(Invitation invitation) {
        jdbc.sql("""
                        INSERT INTO membership_invitation
                            (id, organisation_id, email, role, state, invited_by, invited_at, expires)
                        VALUES (:id, :organisation, :email, :role, 'WAITING', :by, :at, :expires)
                        ON DUPLICATE KEY UPDATE role = VALUES(role), invited_by = VALUES(invited_by),
                            invited_at = VALUES(invited_at), expires = VALUES(expires), secret_hash = NULL""")
                .param("id", invitation.id())
                .param("organisation", invitation.organisation())
                .param("email", invitation.email())
                .param("role", invitation.role())
                .param("by", invitation.invitedBy())
                .param("at", invitation.invitedAt())
                .param("expires", invitation.expires())
                .update();
        return jdbc.sql("SELECT id FROM membership_invitation WHERE organisation_id = :organisation AND email = :email")
                .param("organisation", invitation.organisation())
                .param("email", invitation.email())
                .query((row, number) -> new InvitationId(Columns.uuid(row, "id")))
                .single();
    }

    Optional<Invitation> find(InvitationId id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(InvitationRows::invitation)
                .optional();
    }

    Optional<Invitation> find(Secret secret) {
        return jdbc.sql(SELECT + "WHERE secret_hash = :hash")
                .param("hash", secret.hash())
                .query(InvitationRows::invitation)
                .optional();
    }

    /** Those that wait, the newest first. */
    List<Invitation> waiting(OrganisationId organisation) {
        return jdbc.sql(
                        SELECT
                                + "WHERE organisation_id = :organisation AND state = 'WAITING' ORDER BY invited_at DESC, id LIMIT 100")
                .param("organisation", organisation)
                .query(InvitationRows::invitation)
                .list();
    }

    void issue(InvitationId id, Secret secret) {
        jdbc.sql("UPDATE membership_invitation SET secret_hash = :hash WHERE id = :id AND state = 'WAITING'")
                .param("hash", secret.hash())
                .param("id", id)
                .update();
    }

    /** Of many at once, the database lets exactly one end it. The address is not needed any more. */
    boolean end(InvitationId id, InvitationState outcome) {
        return jdbc.sql("""
                        UPDATE membership_invitation SET state = :outcome, email = NULL
                        WHERE id = :id AND state = 'WAITING'""").param("outcome", outcome).param("id", id).update() == 1;
    }

    void move(OrganisationId from, OrganisationId into) {
        jdbc.sql("UPDATE IGNORE membership_invitation SET organisation_id = :into WHERE organisation_id = :from")
                .param("into", into)
                .param("from", from)
                .update();
    }

    void endAll(OrganisationId organisation) {
        jdbc.sql("""
                        UPDATE membership_invitation SET state = 'REVOKED', email = NULL
                        WHERE organisation_id = :organisation AND state = 'WAITING'""").param("organisation", organisation).update();
    }

    void forgetExpiredBefore(Instant moment) {
        jdbc.sql("DELETE FROM membership_invitation WHERE expires < :moment")
                .param("moment", moment)
                .update();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                new InvitationId(Columns.uuid(row, "id")),
                OrganisationQueries.id(row, "organisation_id"),
                row.getString("email"),
                MembershipRole.valueOf(row.getString("role")),
                InvitationState.valueOf(row.getString("state")),
                new PersonId(Columns.uuid(row, "invited_by")),
                Columns.instant(row, "invited_at"),
                Columns.instant(row, "expires"));
    }
}
