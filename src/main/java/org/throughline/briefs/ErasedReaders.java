package org.throughline.briefs;

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

/** What a group of readers answered is the body's and stays; that this person was one of them is let go. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedReaders implements HeldData {

    private final JdbcClient jdbc;
    private final HeldRows rows;

    ErasedReaders(JdbcClient jdbc, HeldRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @EventListener
    public void on(PersonErased erased) {
        jdbc.sql("DELETE FROM brief_reader WHERE person_id = :person")
                .param("person", new PersonId(erased.subject()))
                .update();
    }

    @Override
    public List<HeldPart> about(PersonId person) {
        return List.of(
                rows.part("equality briefs that I read", """
                        SELECT b.id, b.title, b.panel, b.sent, b.published FROM brief b JOIN brief_reader r ON r.brief_id = b.id
                        WHERE r.person_id = :person ORDER BY b.sent""", person),
                rows.part("what I answered for a group of readers", """
                        SELECT brief_id AS brief, contribution_id AS contribution, words, made FROM brief_reply
                        WHERE person_id = :person ORDER BY made""", person));
    }
}
