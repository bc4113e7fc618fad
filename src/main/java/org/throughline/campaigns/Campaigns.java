package org.throughline.campaigns;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Open;
import org.throughline.kernel.Slice;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;

/** Campaigns for everybody to read: what they say, how many sent it, when, and what people added. */
@Service
public class Campaigns {

    private static final int BEGINNING = 160;
    private static final UUID FIRST = new UUID(0, 0);

    private final CampaignRows campaigns;
    private final SortedTextRows rows;
    private final SortingRows sorting;
    private final ReferenceLetters letters;
    private final OwnPoints points;
    private final CampaignDecisionRows decisions;
    private final CopyDays arrived;
    private final Organisations organisations;

    Campaigns(
            CampaignRows campaigns,
            SortedTextRows rows,
            SortingRows sorting,
            ReferenceLetters letters,
            OwnPoints points,
            CampaignDecisionRows decisions,
            CopyDays arrived,
            Organisations organisations) {
        this.campaigns = campaigns;
        this.rows = rows;
        this.sorting = sorting;
        this.letters = letters;
        this.points = points;
        this.decisions = decisions;
        this.arrived = arrived;
        this.organisations = organisations;
    }

    /** How much of what a consultation has heard came with campaigns, from kept counts: one statement. */
    @Open
    @Transactional(readOnly = true)
    public CampaignTotals totals(ConsultationId consultation) {
        return sorting.totals(consultation);
    }

    /** The campaigns of a consultation, in the order of their letters. */
    @Open
    @Transactional(readOnly = true)
    public List<CampaignSummary> of(ConsultationId consultation) {
        List<Campaign> shown =
                campaigns.of(consultation).stream().filter(Campaign::isShown).toList();
        return summaries(shown);
    }

    List<CampaignSummary> summaries(List<Campaign> some) {
        Map<CampaignId, ContributionView> words = letters.of(some);
        Map<OrganisationId, OrganisationView> senders = senders(some);
        return some.stream()
                .map(campaign -> new CampaignSummary(
                        campaign.id(),
                        campaign.letter(),
                        campaign.counts(),
                        campaign.state(),
                        beginning(words.get(campaign.id())),
                        name(campaign, senders)))
                .toList();
    }

    private Map<OrganisationId, OrganisationView> senders(List<Campaign> some) {
        return organisations.byId(
                some.stream().map(Campaign::sender).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static String beginning(@Nullable ContributionView letter) {
        if (letter == null) {
            return "";
        }
        String text = letter.text().strip();
        int end = text.length() <= BEGINNING ? -1 : text.lastIndexOf(' ', BEGINNING);
        return end < 0 ? text.substring(0, Math.min(text.length(), BEGINNING)) : text.substring(0, end) + " …";
    }

    private static @Nullable String name(Campaign campaign, Map<OrganisationId, OrganisationView> senders) {
        OrganisationView sender = campaign.sender() == null ? null : senders.get(campaign.sender());
        return sender == null ? null : sender.name();
    }

    /** Whether readers see a campaign of this letter; one statement. */
    @Open
    @Transactional(readOnly = true)
    public boolean isShown(ConsultationId consultation, String slug) {
        return CampaignLetter.parse(slug)
                .flatMap(letter -> campaigns.byLetter(consultation, letter))
                .filter(Campaign::isShown)
                .isPresent();
    }

    /** The campaign of this letter, or the one to which it was joined; nothing when readers see none. */
    @Open
    @Transactional(readOnly = true)
    public Optional<CampaignView> byLetter(ConsultationView consultation, String slug) {
        return CampaignLetter.parse(slug)
                .flatMap(letter -> campaigns.byLetter(consultation.id(), letter))
                .filter(Campaign::isShown)
                .map(campaign -> view(consultation, campaign));
    }

    private CampaignView view(ConsultationView consultation, Campaign campaign) {
        List<CampaignId> together = campaigns.together(List.of(campaign.id()));
        SortedMap<LocalDate, Integer> days = arrived.byDay(together);
        List<Campaign> all = campaigns.of(together);
        Map<CampaignId, ContributionView> words = letters.of(all);
        return new CampaignView(
                campaign.id(),
                consultation,
                campaign.letter(),
                campaign.counts(),
                campaign.state(),
                campaign.version(),
                words.get(campaign.id()),
                others(all, words),
                name(campaign, senders(List.of(campaign))),
                days);
    }

    private static List<CampaignView.Joined> others(List<Campaign> all, Map<CampaignId, ContributionView> words) {
        return all.stream()
                .filter(campaign -> campaign.state() == CampaignState.JOINED)
                .sorted(Comparator.comparingInt(campaign -> campaign.letter().number()))
                .map(campaign -> new CampaignView.Joined(campaign.letter(), words.get(campaign.id())))
                .toList();
    }

    /**
     * Copies of a campaign's letter, a page at a time.
     *
     * @param after what the page before names as its next
     */
    @Open
    @Transactional(readOnly = true)
    public Slice<CampaignCopy> copies(CampaignId campaign, CopiesShown shown, @Nullable String after) {
        UUID from = Ids.parse(after == null ? "" : after).orElse(FIRST);
        List<SortedText> oneMore =
                rows.page(campaigns.together(List.of(campaign)), Standing.COPY, shown == CopiesShown.ADDED, from);
        List<SortedText> page = oneMore.stream().limit(SortedTextRows.PAGE).toList();
        String next = oneMore.size() > page.size() ? page.getLast().id().value().toString() : null;
        return new Slice<>(points.copies(page), next);
    }

    /** What moderators decided about a campaign, the latest first, with their reasons; at most a hundred. */
    @Open
    @Transactional(readOnly = true)
    public List<CampaignDecision> decisions(CampaignId campaign) {
        return decisions.of(campaigns.together(List.of(campaign)));
    }

    /** What moderators decided about each of these as a whole, with its letter, whatever has become of it; two statements. */
    @Open
    @Transactional(readOnly = true)
    public Map<CampaignId, CampaignHistory> decided(Collection<CampaignId> ids) {
        Map<CampaignId, List<CampaignDecision>> made = decisions.aboutWhole(ids);
        return campaigns.of(ids).stream()
                .collect(Collectors.toMap(
                        Campaign::id,
                        campaign -> new CampaignHistory(
                                campaign.letter(), campaign.isShown(), made.getOrDefault(campaign.id(), List.of()))));
    }

    /** The campaigns of which these contributions are copies, as far as they are any: one statement. */
    @Open
    public Map<ContributionId, CampaignLetter> among(Collection<ContributionId> ids) {
        return ids.isEmpty() ? Map.of() : campaigns.among(ids);
    }
}
