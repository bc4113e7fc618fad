package org.throughline.campaigns;

import org.springframework.stereotype.Component;
import org.throughline.plans.Consultations;
import org.throughline.plans.WithinConsultation;

/** A campaign that readers see, by its letter. */
@Component
final class CampaignInAddress extends WithinConsultation {

    CampaignInAddress(Campaigns campaigns, Consultations consultations) {
        super("campaign", consultations, (consultation, letter) -> campaigns.isShown(consultation.id(), letter));
    }
}
