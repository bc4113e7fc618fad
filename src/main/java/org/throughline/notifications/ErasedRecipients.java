package org.throughline.notifications;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.people.HeldData;
import org.throughline.people.HeldPart;
import org.throughline.people.HeldRows;
import org.throughline.people.PersonErased;
import org.throughline.people.PersonId;

/** No mail goes to somebody who erases their account. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedRecipients implements HeldData {

    private final JdbcClient jdbc;
    private final HeldRows rows;

    ErasedRecipients(JdbcClient jdbc, HeldRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @EventListener
    public void on(PersonErased erased) {
        jdbc.sql("DELETE FROM outgoing_mail WHERE recipient = :person")
                .param("person", new PersonId(erased.subject()))
                .update();
    }

    @Override
    public List<HeldPart> about(PersonId person) {
        return List.of(rows.part("mail that waits to be sent", """
                SELECT text_key AS kind, arguments, queued, due, attempts FROM outgoing_mail
                WHERE recipient = :person""", person));
    }
}
