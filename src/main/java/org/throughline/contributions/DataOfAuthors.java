package org.throughline.contributions;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.people.HeldData;
import org.throughline.people.HeldPart;
import org.throughline.people.HeldRows;
import org.throughline.people.PersonId;

/** What this room holds about a person. */
@Component
final class DataOfAuthors implements HeldData {

    private final HeldRows rows;

    DataOfAuthors(HeldRows rows) {
        this.rows = rows;
    }

    @Override
    public List<HeldPart> about(PersonId person) {
        return List.of(
                rows.part("contributions", """
                        SELECT c.id, k.title AS consultation, c.state, c.reference, c.organisation_id AS organisation, c.parent_id AS replies_to,
                            c.role, c.stance, c.suggestion, c.reach, c.difference, c.helped, c.words, c.proposed_wording, c.redactions,
                            c.submitted, c.endorsements, c.replies
                        FROM contribution c JOIN consultation k ON k.id = c.consultation_id
                        WHERE c.author_id = :person AND c.helper IS NULL ORDER BY c.submitted""", person),
                rows.part("what I wrote down for others", """
                        SELECT c.id, k.title AS consultation, c.state, c.reference, c.helper, h.agreed, h.agreed_words, h.agreed_on,
                            h.noted_name, c.submitted
                        FROM helped_comment h JOIN contribution c ON c.id = h.contribution_id
                            JOIN consultation k ON k.id = c.consultation_id
                        WHERE c.author_id = :person ORDER BY c.submitted""", person),
                rows.part("drafts", "SELECT place, fields, updated FROM draft WHERE person_id = :person", person),
                rows.part("comments that wait for my address, or could not be sent", """
                        SELECT content, consent, kept, refusal FROM unconfirmed_comment WHERE person_id = :person OR id IN
                            (SELECT l.confirms FROM sign_in_link l JOIN person p ON p.email = l.email WHERE p.id = :person)""", person),
                rows.part("what I said speaks for me too", """
                        SELECT contribution_id AS contribution, made FROM endorsement
                        WHERE person_id = :person ORDER BY made""", person));
    }
}
