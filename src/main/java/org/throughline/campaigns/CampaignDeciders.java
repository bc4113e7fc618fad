package org.throughline.campaigns;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.people.HeldData;
import org.throughline.people.HeldPart;
import org.throughline.people.HeldRows;
import org.throughline.people.PersonId;

/**
 * What a moderator decided about campaigns is the body's and stays, with its reason, under an identity that leads to nobody. So does where
 * somebody's contributions stand, which leaves with these.
 */
@Component
class CampaignDeciders implements HeldData {

    private final HeldRows rows;

    CampaignDeciders(HeldRows rows) {
        this.rows = rows;
    }

    @Override
    public List<HeldPart> about(PersonId person) {
        return List.of(
                rows.part(
                        "contributions of mine that are copies of a campaign's letter",
                        """
                        SELECT t.contribution_id AS contribution, c.number AS campaign, t.edited FROM campaign_text t JOIN %s
                        WHERE t.author_id = :person AND t.standing = 'COPY' ORDER BY t.sent""".formatted(Campaign.COUNTED),
                        person),
                rows.part("what I decided about campaigns", """
                        SELECT campaign_id AS campaign, contribution_id AS contribution, kind, reason, made, undone
                        FROM campaign_decision WHERE moderator_id = :person ORDER BY made""", person));
    }
}
