package org.throughline.campaigns.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.throughline.campaigns.CampaignLinks;
import org.throughline.campaigns.Campaigns;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ui.CardNotes;
import org.throughline.plans.ConsultationView;

/** Says on the card of a copy of which campaign it is one. */
@Component
final class CampaignNotes implements CardNotes {

    private final Campaigns campaigns;
    private final MessageSource texts;

    CampaignNotes(Campaigns campaigns, MessageSource texts) {
        this.campaigns = campaigns;
        this.texts = texts;
    }

    @Override
    public Map<ContributionId, CardNote> notes(ConsultationView consultation, Collection<ContributionId> shown) {
        Map<ContributionId, CardNote> notes = new HashMap<>();
        campaigns
                .among(shown)
                .forEach((id, letter) -> notes.put(
                        id,
                        new CardNote(
                                texts.getMessage("campaigns.note", new Object[] {letter}, Locale.UK),
                                CampaignLinks.campaign(consultation.slug(), letter))));
        return notes;
    }
}
