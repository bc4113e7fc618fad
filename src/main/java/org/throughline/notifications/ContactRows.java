package org.throughline.notifications;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters to authors that are not sent yet. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ContactRows {

    private final JdbcClient jdbc;

    ContactRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID mail, ContactLetter letter, Instant now) {
        jdbc.sql("""
                INSERT INTO contact_letter (mail_id, contribution_id, recipient_id, writer_id, words, written)
                VALUES (:mail, :contribution, :recipient, :writer, :words, :now)""")
                .param("mail", mail)
                .param("contribution", letter.contribution())
                .param("recipient", letter.recipient())
                .param("writer", letter.writer())
                .param("words", letter.words())
                .param("now", now)
                .update();
    }

    Optional<ContactLetter> of(UUID mail) {
        return jdbc.sql("""
                        SELECT contribution_id AS contribution, recipient_id AS recipient, writer_id AS writer, words
                        FROM contact_letter WHERE mail_id = :mail""").param("mail", mail).query(ContactLetter.class).optional();
    }

    void forget(UUID mail) {
        jdbc.sql("DELETE FROM contact_letter WHERE mail_id = :mail")
                .param("mail", mail)
                .update();
    }
}
