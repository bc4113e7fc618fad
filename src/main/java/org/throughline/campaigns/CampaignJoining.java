package org.throughline.campaigns;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refused;

/**
 * Where moderators say that two campaigns are one, because the machine found two letters where people see one. Both are counted together from
 * then on, each sender once; each letter keeps its words. See docs/decisions/0078-joined-campaigns-keep-each-letter.md.
 */
@Service
public class CampaignJoining {

    private final CampaignRows campaigns;
    private final CampaignSteps steps;
    private final LetterLikeness likeness;

    CampaignJoining(CampaignRows campaigns, CampaignSteps steps, LetterLikeness likeness) {
        this.campaigns = campaigns;
        this.steps = steps;
        this.likeness = likeness;
    }

    /**
     * A campaign as a moderator has read it.
     *
     * @param version of what was decided about it
     */
    public record Read(CampaignId id, int version) {}

    /**
     * Joins a campaign to another one of the same consultation, in which its copies are counted from now on.
     *
     * @throws Refused without a reason, when either is set aside, when others were joined to the first, and when somebody else has decided
     *     meanwhile
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void join(Read campaign, Read into, String reason) {
        Campaign stays = steps.begin(into.id(), into.version());
        Campaign goes = steps.begin(campaign.id(), campaign.version());
        Refused.ifAny(CampaignPolicy.notJoined(goes, stays, campaigns.together(List.of(goes.id()))));
        CampaignPolicy.requireFound(stays);
        CampaignPolicy.requireFound(goes);
        String why = CampaignPolicy.reason(reason);
        steps.keepJoined(stays, goes, why, likeness.of(stays, goes));
        campaigns.join(goes.id(), stays.id());
        campaigns.advance(goes.id());
        steps.finish(stays, Set.of(stays.id(), goes.id()));
    }
}
