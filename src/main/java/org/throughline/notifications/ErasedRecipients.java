package org.throughline.notifications;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
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

/** No mail goes to somebody who erases their account, and none that waits names them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedRecipients implements HeldData {

    private static final List<String> OF_PERSON = List.of(
            "DELETE FROM outgoing_mail WHERE recipient = :person",
            """
            DELETE FROM outgoing_mail WHERE id IN
                (SELECT mail_id FROM contact_letter WHERE writer_id = :person)""",
            "DELETE FROM contact_letter WHERE recipient_id = :person OR writer_id = :person",
            "DELETE FROM notice WHERE person_id = :person",
            "DELETE FROM notice_choice WHERE person_id = :person",
            "DELETE FROM notice_day WHERE person_id = :person");

    private final JdbcClient jdbc;
    private final HeldRows rows;
    private final MessageSource texts;

    ErasedRecipients(JdbcClient jdbc, HeldRows rows, MessageSource texts) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.texts = texts;
    }

    @EventListener
    public void on(PersonErased erased) {
        var person = new PersonId(erased.subject());
        OF_PERSON.forEach(sql -> jdbc.sql(sql).param("person", person).update());
        jdbc.sql("""
                        UPDATE outgoing_mail SET arguments = JSON_SET(arguments, '$[1]', :unnamed)
                        WHERE text_key = :invitation AND link IN
                            (SELECT id FROM membership_invitation WHERE invited_by = :person)""")
                .param("unnamed", texts.getMessage("people.unnamed", null, Locale.UK))
                .param("invitation", MailToRepresentatives.INVITATION)
                .param("person", person)
                .update();
    }

    @Override
    public List<HeldPart> about(PersonId person) {
        return List.of(
                rows.part("mail that waits to be sent", """
                        SELECT text_key AS kind, arguments, queued, due, attempts FROM outgoing_mail
                        WHERE recipient = :person""", person),
                rows.part("letters of the body to me that wait to be sent", """
                        SELECT contribution_id AS contribution, words, written FROM contact_letter
                        WHERE recipient_id = :person ORDER BY written""", person),
                rows.part("letters of mine to authors that wait to be sent", """
                        SELECT contribution_id AS contribution, words, written FROM contact_letter
                        WHERE writer_id = :person ORDER BY written""", person),
                rows.part(
                        "what I want to be told by mail",
                        "SELECT kind, pace FROM notice_choice WHERE person_id = :person ORDER BY kind",
                        person),
                rows.part("news that waits to be told", """
                        SELECT kind, subject AS about, happened, due FROM notice
                        WHERE person_id = :person ORDER BY happened""", person));
    }
}
