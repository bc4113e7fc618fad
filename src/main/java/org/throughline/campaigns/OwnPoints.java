package org.throughline.campaigns;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.copies.Background;
import org.throughline.copies.Differences;
import org.throughline.copies.OwnWords;
import org.throughline.copies.Passage;
import org.throughline.kernel.Internal;

/**
 * What people added to a letter that many sent: their own points, which go on as any other words do, for the rooms that group and cite
 * them.
 */
@Service
public class OwnPoints {

    private final SortedTextRows rows;
    private final CampaignRows campaigns;
    private final ReferenceLetters letters;
    private final GivenWords given;
    private final Discussions discussions;

    OwnPoints(
            SortedTextRows rows,
            CampaignRows campaigns,
            ReferenceLetters letters,
            GivenWords given,
            Discussions discussions) {
        this.rows = rows;
        this.campaigns = campaigns;
        this.letters = letters;
        this.given = given;
        this.discussions = discussions;
    }

    /**
     * Of those of these contributions that are copies of a campaign's letter: what their senders added, in the words that everybody
     * reads; nothing for a copy without any. What is no copy is left out, all of its words are its author's own.
     */
    @Internal
    public Map<ContributionId, List<Passage>> of(Collection<ContributionId> ids) {
        Map<ContributionId, List<Passage>> own = new LinkedHashMap<>();
        copies(rows.of(ids).values())
                .forEach(copy -> own.put(copy.contribution().id(), copy.own()));
        return own;
    }

    /** Those of these texts that are copies of a shown campaign, with what was done to the letter, in their order. */
    List<CampaignCopy> copies(Collection<SortedText> texts) {
        Set<CampaignId> wanted = texts.stream()
                .filter(text -> text.standing() == Standing.COPY)
                .map(SortedText::campaign)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Campaign> shown = campaigns.shown(wanted);
        Set<CampaignId> ids = shown.stream().map(Campaign::id).collect(Collectors.toSet());
        return compared(
                texts.stream()
                        .filter(text -> text.standing() == Standing.COPY && ids.contains(text.campaign()))
                        .toList(),
                shown);
    }

    /** These texts beside the letter of the campaign that each is or may be a copy of; unread where either shows no words. */
    List<CampaignCopy> compared(Collection<SortedText> texts, List<Campaign> theirs) {
        Map<CampaignId, ContributionView> letter = letters.of(theirs);
        Map<CampaignId, Background> backgrounds =
                theirs.stream().collect(Collectors.toMap(Campaign::id, one -> given.of(one.consultation())));
        Map<ContributionId, ContributionView> words =
                discussions.published(texts.stream().map(SortedText::id).toList());
        return texts.stream()
                .filter(text -> words.containsKey(text.id()))
                .map(text -> copy(
                        text,
                        Objects.requireNonNull(words.get(text.id())),
                        letter.get(text.campaign()),
                        backgrounds.getOrDefault(text.campaign(), Background.NONE)))
                .toList();
    }

    /** What the sender of a text did to a campaign's letter; changed, where either is not shown. */
    Edit edit(ContributionId id, Campaign campaign) {
        ContributionView letter = letters.of(List.of(campaign)).get(campaign.id());
        ContributionView text = discussions.published(List.of(id)).get(id);
        return letter == null || text == null || !text.wordsShown()
                ? Edit.CHANGED
                : Sorter.edit(letter.text(), text.text(), given.of(campaign.consultation()));
    }

    private static CampaignCopy copy(
            SortedText text, ContributionView view, @Nullable ContributionView letter, Background background) {
        Edit edit = Objects.requireNonNullElse(text.edited(), Edit.CHANGED);
        return letter == null || !view.wordsShown()
                ? new CampaignCopy(view, edit, List.of(), List.of())
                : new CampaignCopy(
                        view,
                        edit,
                        Differences.between(letter.text(), view.text()),
                        OwnWords.in(view.text(), letter.text(), background));
    }
}
