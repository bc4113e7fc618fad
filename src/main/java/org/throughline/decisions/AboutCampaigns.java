package org.throughline.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.campaigns.CampaignDecision;
import org.throughline.campaigns.CampaignDecisionKind;
import org.throughline.campaigns.CampaignHistory;
import org.throughline.campaigns.CampaignId;
import org.throughline.campaigns.CampaignLinks;
import org.throughline.campaigns.Campaigns;
import org.throughline.plans.ConsultationView;

/** What moderators decided about letters that many people sent. */
@Component
class AboutCampaigns implements Describing {

    private final Campaigns campaigns;

    AboutCampaigns(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Set<DecisionTopic> topics() {
        return Set.of(DecisionTopic.CAMPAIGNS);
    }

    @Override
    public Map<Entry, Said> describe(ConsultationView consultation, List<Entry> entries) {
        Map<CampaignId, CampaignHistory> histories = campaigns.decided(entries.stream()
                .filter(entry -> !entry.kind().isByDay())
                .map(entry -> new CampaignId(entry.subject()))
                .collect(Collectors.toSet()));
        Map<Entry, Said> said = new HashMap<>();
        entries.forEach(entry -> said.put(
                entry, said(consultation, entry, Optional.ofNullable(histories.get(new CampaignId(entry.subject()))))));
        return said;
    }

    private static Said said(ConsultationView consultation, Entry entry, Optional<CampaignHistory> found) {
        String all = CampaignLinks.all(consultation.slug());
        if (entry.kind().isByDay()) {
            return Said.of(entry, all, entry.acts());
        }
        return found.map(history -> said(consultation, entry, history)).orElseGet(() -> Said.nameless(entry, all));
    }

    private static Said said(ConsultationView consultation, Entry entry, CampaignHistory history) {
        Optional<CampaignDecision> decision = decision(entry, history);
        Said said = Said.of(
                entry,
                history.shown()
                        ? CampaignLinks.campaign(consultation.slug(), history.letter())
                        : CampaignLinks.all(consultation.slug()),
                history.letter().toString(),
                decision.map(CampaignDecision::other).map(Object::toString).orElse("?"));
        return entry.kind() == DecisionKind.CAMPAIGN_DECISION_UNDONE
                ? said
                : said.because(decision.map(CampaignDecision::reason).orElse(""))
                        .since(
                                decision.filter(CampaignDecision::undone).isPresent()
                                        ? SinceThen.of("undone", null)
                                        : null);
    }

    /** The first event of a kind about a campaign tells of the first decision of this kind, and so on. */
    private static Optional<CampaignDecision> decision(Entry entry, CampaignHistory history) {
        Predicate<CampaignDecision> same = switch (entry.kind()) {
            case CAMPAIGN_SET_ASIDE -> one -> one.kind() == CampaignDecisionKind.SET_ASIDE;
            case CAMPAIGN_SENDER_NAMED -> one -> one.kind() == CampaignDecisionKind.NAMED;
            case CAMPAIGNS_JOINED -> one -> one.kind() == CampaignDecisionKind.MERGED;
            default -> one -> one.id().value().equals(entry.detail());
        };
        int before = entry.kind() == DecisionKind.CAMPAIGN_DECISION_UNDONE ? 0 : entry.turn() - 1;
        return history.decisions().stream().filter(same).skip(before).findFirst();
    }
}
