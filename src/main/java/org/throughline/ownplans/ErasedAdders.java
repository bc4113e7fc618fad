package org.throughline.ownplans;

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

/** A plan is the organisation's and stays; who put it here for the organisation is let go. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedAdders implements HeldData {

    private static final List<String> ERASING = List.of("UPDATE own_plan SET added_by = NULL WHERE added_by = :person");

    private final HeldRows rows;

    ErasedAdders(HeldRows rows) {
        this.rows = rows;
    }

    @EventListener
    public void on(PersonErased erased) {
        rows.letGo(ERASING, new PersonId(erased.subject()));
    }

    @Override
    public List<HeldPart> about(PersonId person) {
        return List.of(rows.part("plans of organisations that I added", """
                SELECT id, state, title, about, link, dated, added FROM own_plan WHERE added_by = :person ORDER BY id""", person));
    }
}
