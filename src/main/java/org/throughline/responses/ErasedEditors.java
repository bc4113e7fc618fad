package org.throughline.responses;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.people.HeldData;
import org.throughline.people.HeldPart;
import org.throughline.people.HeldRows;
import org.throughline.people.PersonErased;
import org.throughline.people.PersonId;

/** What an organisation answered stays; who typed it for the organisation is let go. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedEditors implements HeldData {

    private static final String ADDRESS = "(SELECT email FROM person WHERE id = :person)";

    /** An organisation that was only named with this address, and has said nothing, is not asked there any more: it may be named anew. */
    private static final List<String> ERASING = List.of(
            "DELETE FROM response_typing WHERE person_id = :person",
            "UPDATE response_answer SET person_name = '', person_role = '' WHERE person_id = :person",
            """
            UPDATE response_letter SET person_id = NULL, secret_hash = NULL, state = IF(state = 'SENT', 'SENT', 'DROPPED')
            WHERE person_id = :person""",
            """
            UPDATE response_letter SET secret_hash = NULL, state = IF(state = 'SENT', 'SENT', 'DROPPED')
            WHERE person_id IS NULL AND member_id IN (SELECT id FROM response_member WHERE email = %s)""".formatted(ADDRESS),
            """
            DELETE FROM response_letter WHERE member_id IN
                (SELECT id FROM response_member WHERE organisation_id IS NULL AND email = %s)""".formatted(ADDRESS),
            "DELETE FROM response_member WHERE organisation_id IS NULL AND email = " + ADDRESS,
            "UPDATE response_member SET email = NULL WHERE email = " + ADDRESS);

    private final HeldRows rows;

    ErasedEditors(HeldRows rows) {
        this.rows = rows;
    }

    @EventListener
    public void on(PersonErased erased) {
        rows.letGo(ERASING, new PersonId(erased.subject()));
    }

    @Override
    public List<HeldPart> about(PersonId person) {
        return List.of(
                rows.part("answers to responses of networks", """
                        SELECT person_name, person_role, words FROM response_answer WHERE person_id = :person""", person),
                rows.part("unsaved parts of responses", """
                        SELECT words FROM response_typing WHERE person_id = :person""", person),
                rows.part("networks that gave my address, to ask me", """
                        SELECT o.name AS network, m.name AS asked_as, m.listed FROM response_member m
                        JOIN network_response r ON r.id = m.response_id JOIN organisation o ON o.id = r.network_id
                        WHERE m.email = (SELECT email FROM person WHERE id = :person)""", person));
    }
}
