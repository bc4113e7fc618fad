package org.throughline.organisations;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Refusal;
import org.throughline.people.ErasureObjection;
import org.throughline.people.HeldData;
import org.throughline.people.HeldPart;
import org.throughline.people.HeldRows;
import org.throughline.people.PersonErased;
import org.throughline.people.PersonId;

/** Somebody who erases their account speaks for nobody any more; whoever is the last lead of an organisation hands over first. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedRepresentatives implements ErasureObjection, HeldData {

    private static final List<String> ERASING = List.of(
            "DELETE FROM membership WHERE person_id = :person",
            "DELETE FROM join_request WHERE person_id = :person",
            "DELETE FROM membership_invitation WHERE email = (SELECT email FROM person WHERE id = :person)",
            "UPDATE organisation_merge SET reason = '' WHERE moderator_id = :person",
            "UPDATE organisation_verification SET reason = '' WHERE moderator_id = :person");

    /** Leads are locked, so that two of them cannot leave at once. */
    private static final String LEADS = """
            SELECT person_id FROM membership WHERE role = 'LEAD' AND organisation_id = :organisation FOR UPDATE""";

    private final JdbcClient jdbc;
    private final HeldRows rows;

    ErasedRepresentatives(JdbcClient jdbc, HeldRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Optional<Refusal> against(PersonId person) {
        boolean last = jdbc.sql("""
                        SELECT organisation_id FROM membership m JOIN organisation o ON o.id = m.organisation_id
                        WHERE m.person_id = :person AND m.role = 'LEAD'""").param("person", person).query((row, index) -> row.getBytes(1)).list().stream()
                .anyMatch(organisation -> jdbc.sql(LEADS)
                                .param("organisation", organisation)
                                .query()
                                .listOfRows()
                                .size()
                        == 1);
        return last ? Optional.of(Refusal.of("organisations.refused.last-lead")) : Optional.empty();
    }

    @EventListener
    public void on(PersonErased erased) {
        rows.letGo(ERASING, new PersonId(erased.subject()));
    }

    @Override
    public List<HeldPart> about(PersonId person) {
        return List.of(
                rows.part("organisations I speak for", """
                        SELECT o.name AS organisation, m.role, m.since FROM membership m JOIN organisation o ON o.id = m.organisation_id
                        WHERE m.person_id = :person""", person),
                rows.part("invitations to speak for an organisation", """
                        SELECT o.name AS organisation, i.role, i.state, i.invited_at, i.expires FROM membership_invitation i
                        JOIN organisation o ON o.id = i.organisation_id
                        WHERE i.email = (SELECT email FROM person WHERE id = :person)""", person),
                rows.part("what I decided about organisations", """
                        SELECT o.name AS organisation, v.outcome, v.reason, v.at FROM organisation_verification v
                        JOIN organisation o ON o.id = v.organisation_id WHERE v.moderator_id = :person
                        UNION ALL SELECT o.name, 'JOINED', m.reason, m.at FROM organisation_merge m
                        JOIN organisation o ON o.id = m.into_id WHERE m.moderator_id = :person""", person),
                rows.part(
                        "organisations I asked to join",
                        "SELECT o.name AS organisation, j.words, j.asked_at FROM join_request j"
                                + " JOIN organisation o ON o.id = j.organisation_id WHERE j.person_id = :person",
                        person));
    }
}
