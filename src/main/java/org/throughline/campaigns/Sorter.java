package org.throughline.campaigns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.copies.Background;
import org.throughline.copies.CopyGroup;
import org.throughline.copies.CopyGroups;
import org.throughline.copies.CopyRules;
import org.throughline.copies.Differences;
import org.throughline.copies.KnownLetters;
import org.throughline.copies.Letter;
import org.throughline.copies.OwnWords;
import org.throughline.copies.Sketch;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationId;

/**
 * Sorts texts of one consultation into campaigns: all of them together, or new ones beside what is known. What a moderator decided about
 * a text is left alone. A group that is found again is the campaign to which most of its copies belonged.
 */
final class Sorter {

    static final CopyRules RULES = CopyRules.STANDARD;

    private final ConsultationId consultation;
    private final Background background;
    private final List<Campaign> campaigns;
    private final Map<ContributionId, SortedText> known;
    private final Sorted sorted = Sorted.nothing();
    private int lastNumber;

    /**
     * @param campaigns all of the consultation
     * @param known where texts stand now: of all texts, or at least of those that are sorted
     */
    Sorter(
            ConsultationId consultation,
            Background background,
            List<Campaign> campaigns,
            Map<ContributionId, SortedText> known) {
        this.consultation = consultation;
        this.background = background;
        this.campaigns = List.copyOf(campaigns);
        this.known = Map.copyOf(known);
        this.lastNumber = campaigns.stream()
                .mapToInt(campaign -> campaign.letter().number())
                .max()
                .orElse(0);
    }

    /** Sorts all texts of the consultation together. This is the last word. */
    Sorted all(Map<ContributionId, PublishedText> texts) {
        group(texts, texts.values());
        sketch(texts.values());
        return sorted;
    }

    /**
     * Sorts new texts.
     *
     * @param letters the texts of the campaigns' letters, as far as they can be read
     * @param others texts that are nobody's copy so far, and may become one together with a new one
     */
    Sorted some(
            Map<ContributionId, PublishedText> fresh,
            Map<CampaignId, PublishedText> letters,
            Map<ContributionId, PublishedText> others) {
        KnownLetters index = new KnownLetters(
                letters.entrySet().stream()
                        .map(letter -> new Letter(
                                letter.getKey().value().toString(),
                                "",
                                letter.getValue().words()))
                        .toList(),
                background,
                RULES);
        Map<ContributionId, PublishedText> rest = new HashMap<>(others);
        for (PublishedText text : fresh.values()) {
            CopyGroup.Copy near =
                    text.comparable() ? index.nearest(text.words()).orElse(null) : null;
            if (near == null || isDecided(text.id())) {
                rest.put(text.id(), text);
            } else {
                CampaignId campaign = new CampaignId(UUID.fromString(near.id()));
                place(
                        text,
                        campaign,
                        near,
                        near.likeness() >= RULES.likeness(),
                        Objects.requireNonNull(letters.get(campaign)));
            }
        }
        group(rest, rest.values());
        sketch(fresh.values());
        sketch(others.values());
        return sorted;
    }

    private boolean isDecided(ContributionId id) {
        SortedText before = known.get(id);
        return before != null && before.decided() != null;
    }

    /** Groups of which a moderator has decided every text found no campaign: each has its place. */
    private void group(Map<ContributionId, PublishedText> texts, Collection<PublishedText> all) {
        List<Letter> compared = all.stream()
                .filter(text -> text.comparable() && !isSeparated(text.id()))
                .map(PublishedText::letter)
                .toList();
        List<CopyGroup> groups = CopyGroups.of(compared, background, RULES).stream()
                .filter(group -> !group.copies().stream()
                        .allMatch(copy -> isDecided(new ContributionId(UUID.fromString(copy.id())))))
                .toList();
        Map<CopyGroup, CampaignId> names = named(groups);
        groups.forEach(group -> {
            CampaignId campaign = Objects.requireNonNull(names.get(group));
            PublishedText letter = text(texts, group.reference());
            group.copies().forEach(copy -> place(text(texts, copy.id()), campaign, copy, true, letter));
            group.borderline().forEach(copy -> place(text(texts, copy.id()), campaign, copy, false, letter));
        });
        all.forEach(text -> sorted.texts()
                .computeIfAbsent(text.id(), id -> isDecided(id) ? known.get(id) : SortedText.alone(text)));
    }

    private boolean isSeparated(ContributionId id) {
        SortedText before = known.get(id);
        return before != null && before.decided() == Decided.SEPARATED;
    }

    private static PublishedText text(Map<ContributionId, PublishedText> texts, String key) {
        return Objects.requireNonNull(texts.get(new ContributionId(UUID.fromString(key))));
    }

    private void place(
            PublishedText text, CampaignId campaign, CopyGroup.Copy copy, boolean sure, PublishedText letter) {
        if (isDecided(text.id())) {
            return;
        }
        sorted.place(SortedText.alone(text)
                .in(
                        campaign,
                        sure ? Standing.COPY : Standing.BORDERLINE,
                        copy.likeness(),
                        sure ? edit(text, campaign, letter) : null));
    }

    /** Comparing word by word takes long; where neither text nor letter has changed, the answer is known. */
    private Edit edit(PublishedText text, CampaignId campaign, PublishedText letter) {
        SortedText before = known.get(text.id());
        Edit then = before == null || !before.isCopyIn(campaign) ? null : before.edited();
        boolean sameLetter = campaigns.stream()
                .anyMatch(one -> one.id().equals(campaign) && one.reference().equals(letter.id()));
        return then != null && sameLetter ? then : edit(letter.words(), text.words(), background);
    }

    static Edit edit(String letter, String copy, Background background) {
        if (letter.equals(copy) || Differences.between(letter, copy).isEmpty()) {
            return Edit.UNCHANGED;
        }
        return OwnWords.in(copy, letter, background).isEmpty() ? Edit.CHANGED : Edit.ADDED;
    }

    private void sketch(Collection<PublishedText> texts) {
        for (PublishedText text : texts) {
            SortedText place = sorted.texts().get(text.id());
            if (place != null && place.isSketched() && !place.equals(known.get(text.id()))) {
                sorted.sketches()
                        .put(
                                text.id(),
                                Sketch.of(text.words(), background, RULES).numbers());
            }
        }
    }

    private record Shared(CopyGroup group, CampaignId campaign, long copies) {}

    /** Each campaign is at most one group, the one with which it shares most; groups that are nothing known are new. */
    private Map<CopyGroup, CampaignId> named(List<CopyGroup> groups) {
        Map<CopyGroup, CampaignId> names = new HashMap<>();
        Set<CampaignId> taken = new HashSet<>();
        List<Shared> shared = new ArrayList<>();
        groups.forEach(group -> shared.addAll(sharedWith(group)));
        shared.sort(Comparator.comparingLong(Shared::copies)
                .reversed()
                .thenComparing(one -> one.campaign().value()));
        for (Shared one : shared) {
            if (!names.containsKey(one.group()) && taken.add(one.campaign())) {
                names.put(one.group(), one.campaign());
            }
        }
        groups.forEach(group -> {
            CampaignId name = names.computeIfAbsent(group, unused -> new CampaignId(Ids.next()));
            keep(name, new ContributionId(UUID.fromString(group.reference())));
        });
        return names;
    }

    private List<Shared> sharedWith(CopyGroup group) {
        Map<CampaignId, Long> copies = new HashMap<>();
        group.copies().forEach(copy -> {
            SortedText before = known.get(new ContributionId(UUID.fromString(copy.id())));
            if (before != null && before.standing() == Standing.COPY && before.campaign() != null) {
                copies.merge(before.campaign(), 1L, Long::sum);
            }
        });
        return copies.entrySet().stream()
                .map(entry -> new Shared(group, entry.getKey(), entry.getValue()))
                .toList();
    }

    private void keep(CampaignId id, ContributionId reference) {
        @Nullable Campaign before = campaigns.stream()
                .filter(campaign -> campaign.id().equals(id))
                .findFirst()
                .orElse(null);
        if (before == null) {
            sorted.campaigns().add(Campaign.found(id, consultation, new CampaignLetter(++lastNumber), reference));
        } else if (!before.reference().equals(reference)) {
            sorted.campaigns().add(before.withReference(reference));
        }
    }
}
