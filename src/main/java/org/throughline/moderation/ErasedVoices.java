package org.throughline.moderation;

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

/**
 * What somebody told moderators goes with their account, and so does what moderators wrote to them. What was decided stays, with its
 * reason, under an identity that leads to nobody.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedVoices implements HeldData {

    private static final List<String> ERASING = List.of(
            """
            UPDATE moderation_note SET words = '', person_id = NULL
            WHERE person_id = :person AND kind IN ('ANSWER', 'APPEAL', 'REPORT')""",
            """
            UPDATE moderation_note n JOIN moderation_case c ON c.id = n.case_id SET n.words = ''
            WHERE c.author_id = :person AND n.kind = 'QUESTION'""",
            """
            UPDATE moderation_decision d JOIN moderation_case c ON c.id = d.case_id SET d.words = ''
            WHERE c.author_id = :person""",
            "UPDATE moderation_case SET claimed_by = NULL, claimed_until = NULL WHERE claimed_by = :person");

    private final HeldRows rows;

    ErasedVoices(HeldRows rows) {
        this.rows = rows;
    }

    @EventListener
    public void on(PersonErased erased) {
        rows.letGo(ERASING, new PersonId(erased.subject()));
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<HeldPart> about(PersonId person) {
        return List.of(
                rows.part("what I told moderators", """
                        SELECT n.kind, c.contribution_id AS contribution, n.concern, n.words, n.made
                        FROM moderation_note n JOIN moderation_case c ON c.id = n.case_id
                        WHERE n.person_id = :person ORDER BY n.made""", person),
                rows.part("what moderators decided about my contributions", """
                        SELECT d.contribution_id AS contribution, d.outcome, d.reason, d.words, d.decided
                        FROM moderation_decision d JOIN moderation_case c ON c.id = d.case_id
                        WHERE c.author_id = :person ORDER BY d.decided""", person));
    }
}
