package org.throughline.sessions;

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

/** What groups said stays theirs when the one who wrote it down goes; what was never recorded goes along. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedFacilitators implements HeldData {

    private static final List<String> ERASING = List.of("""
            DELETE FROM session_entry WHERE session_id IN
                (SELECT id FROM group_session WHERE facilitator_id = :person AND state = 'DRAFT')""", """
            DELETE FROM group_session WHERE facilitator_id = :person AND state = 'DRAFT'""", """
            UPDATE group_session SET agreed_words = '' WHERE facilitator_id = :person""");

    private final HeldRows rows;

    ErasedFacilitators(HeldRows rows) {
        this.rows = rows;
    }

    @EventListener
    public void on(PersonErased erased) {
        rows.letGo(ERASING, new PersonId(erased.subject()));
    }

    @Override
    public List<HeldPart> about(PersonId person) {
        return List.of(rows.part("sessions of groups that I recorded", """
                SELECT id, state, title, held_on, place, people, organiser, agreed, agreed_words, begun, recorded
                FROM group_session WHERE facilitator_id = :person ORDER BY begun""", person));
    }
}
