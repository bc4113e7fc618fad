package org.throughline.organisations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.database.Columns;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;

/** Keeps the verification of organisations and its history, in the caller's transaction. */
@Component
class Verifying {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Verifying(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @return false when it was verified already */
    boolean verify(OrganisationId organisation, PersonId moderator, BodyId body) {
        int changed = jdbc.sql("""
                        UPDATE organisation SET verified_at = :now, verified_by = :moderator, verified_for = :body
                        WHERE id = :id AND verified_at IS NULL""")
                .param("now", clock.instant())
                .param("moderator", moderator)
                .param("body", body)
                .param("id", organisation)
                .update();
        if (changed == 1) {
            note(organisation, VerificationOutcome.VERIFIED, moderator, body, "");
            events.publishEvent(new OrganisationVerified(organisation.value(), body));
        }
        return changed == 1;
    }

    /**
     * @param moderator who took it back, with the body for which they moderate; absent where a change of the name ended it
     * @return false when it was not verified
     */
    boolean end(
            OrganisationId organisation,
            VerificationOutcome outcome,
            @Nullable PersonId moderator,
            @Nullable BodyId body,
            String reason) {
        int changed = jdbc.sql("""
                        UPDATE organisation SET verified_at = NULL, verified_by = NULL, verified_for = NULL
                        WHERE id = :id AND verified_at IS NOT NULL""").param("id", organisation).update();
        if (changed == 1) {
            note(organisation, outcome, moderator, body, reason);
            events.publishEvent(new OrganisationUnverified(organisation.value(), outcome));
        }
        return changed == 1;
    }

    private void note(
            OrganisationId organisation,
            VerificationOutcome outcome,
            @Nullable PersonId moderator,
            @Nullable BodyId body,
            String reason) {
        jdbc.sql("""
                        INSERT INTO organisation_verification (id, organisation_id, outcome, moderator_id, body_id, reason, at)
                        VALUES (:id, :organisation, :outcome, :moderator, :body, :reason, :now)""")
                .param("id", Ids.next())
                .param("organisation", organisation)
                .param("outcome", outcome)
                .param("moderator", moderator)
                .param("body", body)
                .param("reason", reason)
                .param("now", clock.instant())
                .update();
    }

    /** The newest first. */
    List<VerificationStep> history(OrganisationId organisation) {
        return jdbc.sql("""
                        SELECT outcome, moderator_id, reason, at FROM organisation_verification
                        WHERE organisation_id = :organisation ORDER BY at DESC, id DESC LIMIT 50""")
                .param("organisation", organisation)
                .query((row, number) -> {
                    byte[] moderator = row.getBytes("moderator_id");
                    Instant at = Columns.instant(row, "at");
                    return new VerificationStep(
                            VerificationOutcome.valueOf(row.getString("outcome")),
                            moderator == null ? null : new PersonId(Ids.fromBytes(moderator)),
                            row.getString("reason"),
                            at);
                })
                .list();
    }
}
