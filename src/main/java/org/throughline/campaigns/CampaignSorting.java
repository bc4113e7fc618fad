package org.throughline.campaigns;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.PublishedTexts;
import org.throughline.copies.Background;
import org.throughline.copies.Sketch;
import org.throughline.kernel.Internal;
import org.throughline.kernel.SystemWork;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.Consultations;

/**
 * Sorts what is published into campaigns, a moment behind, so that publishing costs no more. One server at a time sorts a consultation.
 * New texts are sorted beside what is known, in milliseconds; all of them together once a day, when many came in at once, and when a
 * moderator asks for it.
 */
@Service
public class CampaignSorting {

    private static final Logger LOG = LoggerFactory.getLogger(CampaignSorting.class);

    /** So many new texts at once; of more, the whole is sorted. */
    static final int STEP = 200;

    private static final int MOST_COMPARED = 500;

    private final SortingRows work;
    private final SortedTextRows rows;
    private final CampaignRows campaigns;
    private final PublishedTexts texts;
    private final GivenWords given;
    private final Consultations consultations;
    private final TransactionOperations transaction;
    private final Clock clock;

    CampaignSorting(
            SortingRows work,
            SortedTextRows rows,
            CampaignRows campaigns,
            PublishedTexts texts,
            GivenWords given,
            Consultations consultations,
            TransactionOperations transaction,
            Clock clock) {
        this.work = work;
        this.rows = rows;
        this.campaigns = campaigns;
        this.texts = texts;
        this.given = given;
        this.consultations = consultations;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${throughline.campaigns.every:2s}")
    void turn() {
        SystemWork.run(() -> work.waiting().forEach(this::sortUnlessInTheWay));
    }

    /** Whoever speaks or moderates goes first: a turn that the database gave up for them is taken again the next time. */
    private void sortUnlessInTheWay(ConsultationId consultation) {
        try {
            sort(consultation);
        } catch (ConcurrencyFailureException somebodyElse) {
            LOG.info("What came in for consultation {} is sorted a moment later", consultation.value());
        }
    }

    /** What came one by one is sorted together once a day; a consultation from before there were campaigns, once. */
    @Scheduled(fixedDelayString = "PT30M", initialDelayString = "PT1M")
    void daily() {
        consultations.announced().forEach(consultation -> work.know(consultation.id()));
        work.wantWholeDaily();
    }

    /** Sorts everything in this consultation that is not sorted yet, now. */
    @Internal
    public void sort(ConsultationId consultation) {
        if (!work.lease(consultation)) {
            return;
        }
        try {
            if (work.wantsWhole(consultation)) {
                whole(consultation);
            }
            int sorted = STEP;
            while (sorted == STEP) {
                Integer step = transaction.execute(status -> step(consultation));
                sorted = step == null ? 0 : step;
            }
        } finally {
            work.release(consultation);
        }
    }

    private void whole(ConsultationId consultation) {
        Set<ContributionId> changed = new HashSet<>(work.take(consultation, Integer.MAX_VALUE));
        work.done(List.copyOf(changed));
        Map<ContributionId, PublishedText> all = read(texts.of(consultation));
        Map<ContributionId, SortedText> known = rows.of(consultation);
        Map<ContributionId, SortedText> unchanged = new HashMap<>(known);
        unchanged.values().removeIf(text -> text.decided() == null && changed.contains(text.id()));
        Sorted sorted =
                new Sorter(consultation, given.of(consultation), campaigns.of(consultation), unchanged).all(all);
        transaction.executeWithoutResult(status -> {
            work.lock(consultation);
            Set<ContributionId> published = Set.copyOf(texts.of(consultation));
            sorted.texts().keySet().retainAll(published);
            sorted.sketches().keySet().retainAll(published);
            Set<ContributionId> gone = new HashSet<>(known.keySet());
            gone.removeAll(published);
            rows.forget(gone);
            write(consultation, sorted, known);
            work.sortedAll(consultation);
        });
    }

    private int step(ConsultationId consultation) {
        work.lock(consultation);
        List<ContributionId> taken = work.take(consultation, STEP);
        if (taken.isEmpty()) {
            return 0;
        }
        Map<ContributionId, PublishedText> fresh = read(taken);
        Background background = given.of(consultation);
        Map<ContributionId, PublishedText> others = others(consultation, fresh, background);
        Map<ContributionId, SortedText> known = new HashMap<>(
                rows.of(Stream.concat(taken.stream(), others.keySet().stream()).toList()));
        others.keySet().retainAll(known.keySet());
        List<Campaign> all = campaigns.of(consultation);
        Map<ContributionId, SortedText> unchanged = new HashMap<>(known);
        unchanged.values().removeIf(text -> text.decided() == null && fresh.containsKey(text.id()));
        Sorted sorted = new Sorter(consultation, background, all, unchanged).some(fresh, letters(all), others);
        write(consultation, sorted, known);
        rows.forget(taken.stream().filter(id -> !fresh.containsKey(id)).toList());
        work.sortedSome(consultation, taken.size());
        work.done(taken);
        return taken.size();
    }

    private void write(ConsultationId consultation, Sorted sorted, Map<ContributionId, SortedText> known) {
        List<SortedText> changed = sorted.changed(known);
        campaigns.put(sorted.campaigns(), clock.instant());
        rows.put(consultation, changed);
        Set<ContributionId> moved = changed.stream().map(SortedText::id).collect(Collectors.toSet());
        moved.addAll(sorted.sketches().keySet());
        rows.unsketch(moved);
        rows.sketch(consultation, sorted.sketches());
        Set<CampaignId> touched = Stream.concat(changed.stream(), moved.stream().map(known::get))
                .filter(text -> text != null && text.campaign() != null)
                .map(SortedText::campaign)
                .collect(Collectors.toSet());
        sorted.campaigns().forEach(campaign -> touched.add(campaign.id()));
        campaigns.count(touched);
        work.count(consultation);
    }

    private Map<ContributionId, PublishedText> others(
            ConsultationId consultation, Map<ContributionId, PublishedText> fresh, Background background) {
        Set<Long> numbers = fresh.values().stream()
                .filter(PublishedText::comparable)
                .flatMap(text -> Sketch.of(text.words(), background, Sorter.RULES).numbers().stream())
                .collect(Collectors.toSet());
        List<ContributionId> sharing = rows.sharing(consultation, numbers, MOST_COMPARED).stream()
                .filter(id -> !fresh.containsKey(id))
                .toList();
        return read(sharing);
    }

    /** The letters of the campaigns, as far as they can be read now. */
    private Map<CampaignId, PublishedText> letters(List<Campaign> all) {
        Map<ContributionId, PublishedText> words =
                read(all.stream().map(Campaign::reference).toList());
        Map<CampaignId, PublishedText> letters = new LinkedHashMap<>();
        for (Campaign campaign : all) {
            PublishedText letter = words.get(campaign.reference());
            if (letter != null && letter.comparable()) {
                letters.put(campaign.id(), letter);
            }
        }
        return letters;
    }

    private Map<ContributionId, PublishedText> read(Collection<ContributionId> ids) {
        Map<ContributionId, PublishedText> read = new LinkedHashMap<>();
        texts.each(ids, view -> read.put(view.id(), PublishedText.of(view)));
        return read;
    }
}
