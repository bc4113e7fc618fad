package org.throughline.people;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room holds about a person: what a copy begins with. */
@Component
@Order(0)
final class OwnData implements HeldData {

    private final HeldRows rows;

    OwnData(HeldRows rows) {
        this.rows = rows;
    }

    @Override
    public List<HeldPart> about(PersonId person) {
        return Stream.of(
                        rows.part("account", """
                                SELECT email, display_name, name_shown, words_shown, may_be_contacted, created
                                FROM person WHERE id = :person""", person),
                        rows.part(
                                "roles",
                                "SELECT role, body_id AS body, granted FROM role_grant WHERE person_id = :person",
                                person),
                        rows.part("changes of roles", """
                                SELECT kind, role, body_id AS body, reason, made FROM role_change
                                WHERE person_id = :person ORDER BY made""", person),
                        rows.part("codes for a passkey", """
                                SELECT body_id AS body, issued, expires, used FROM passkey_code
                                WHERE person_id = :person""", person),
                        rows.part("changes of my email address, of the last seven days", """
                                SELECT email, earlier, requested, changed FROM email_change
                                WHERE person_id = :person ORDER BY requested""", person),
                        rows.part("links to sign in, of the last seven days", """
                                SELECT l.requested, l.spent, l.next_path AS leads_to FROM sign_in_link l JOIN person p ON p.email = l.email
                                WHERE p.id = :person ORDER BY l.requested""", person))
                .toList();
    }
}
