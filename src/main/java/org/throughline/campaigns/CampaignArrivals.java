package org.throughline.campaigns;

import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.CommentsBroughtIn;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionPublished;
import org.throughline.contributions.ContributionRedacted;
import org.throughline.contributions.ContributionWithdrawn;
import org.throughline.contributions.ContributionWithheld;
import org.throughline.plans.ConsultationId;

/** Hears what is published, which is then sorted in the background, and what is gone, which leaves its campaign at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CampaignArrivals {

    private final SortingRows work;
    private final SortedTextRows rows;
    private final CampaignRows campaigns;
    private final CampaignDecisionRows decisions;

    CampaignArrivals(SortingRows work, SortedTextRows rows, CampaignRows campaigns, CampaignDecisionRows decisions) {
        this.work = work;
        this.rows = rows;
        this.campaigns = campaigns;
        this.decisions = decisions;
    }

    @EventListener
    public void on(ContributionPublished published) {
        work.add(new ContributionId(published.subject()), published.consultation());
    }

    @EventListener
    public void on(ContributionRedacted redacted) {
        work.add(new ContributionId(redacted.subject()), redacted.consultation());
    }

    @EventListener
    public void on(CommentsBroughtIn broughtIn) {
        if (broughtIn.published() > 0) {
            work.wantWhole(new ConsultationId(broughtIn.subject()));
        }
    }

    @EventListener
    public void on(ContributionWithheld withheld) {
        leave(new ContributionId(withheld.subject()), withheld.consultation());
    }

    @EventListener
    public void on(ContributionWithdrawn withdrawn) {
        ContributionId id = new ContributionId(withdrawn.subject());
        leave(id, withdrawn.consultation());
        decisions.silence(id);
    }

    private void leave(ContributionId id, ConsultationId consultation) {
        work.lock(consultation);
        work.done(List.of(id));
        SortedText text = rows.of(List.of(id)).get(id);
        if (text == null) {
            return;
        }
        rows.forget(List.of(id));
        if (text.campaign() != null) {
            campaigns.of(List.of(text.campaign())).stream()
                    .filter(campaign -> campaign.reference().equals(id))
                    .forEach(this::takeAnotherLetter);
            campaigns.count(Set.of(text.campaign()));
        }
        work.count(consultation);
    }

    private void takeAnotherLetter(Campaign campaign) {
        rows.mostAlike(List.of(campaign.id()), 1).values().stream()
                .flatMap(List::stream)
                .forEach(next -> campaigns.refer(campaign.id(), next));
    }
}
