package org.throughline.campaigns;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AddressPart;
import org.throughline.plans.Consultations;

/** A campaign that readers see, by its letter. */
@Component
final class CampaignInAddress implements AddressPart {

    private final Campaigns campaigns;
    private final Consultations consultations;

    CampaignInAddress(Campaigns campaigns, Consultations consultations) {
        this.campaigns = campaigns;
        this.consultations = consultations;
    }

    @Override
    public String name() {
        return "campaign";
    }

    @Override
    public boolean leadsSomewhere(Map<String, String> address) {
        return consultations
                .bySlug(address.getOrDefault("consultation", ""))
                .filter(consultation -> campaigns.isShown(consultation.id(), address.getOrDefault(name(), "")))
                .isPresent();
    }
}
