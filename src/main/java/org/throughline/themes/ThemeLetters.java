package org.throughline.themes;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.campaigns.CampaignId;
import org.throughline.campaigns.SentLetters;
import org.throughline.campaigns.SentLetters.Copy;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.SystemWork;
import org.throughline.plans.ConsultationId;

/**
 * Keeps up with campaigns: looks up which contributions are copies of a letter once campaigns were sorted or decided about, lets new copies
 * follow their letter into the themes that hold it, and makes what is no copy any more an ordinary text again. See
 * docs/decisions/0068-a-letter-is-one-voice.md.
 */
@Component
class ThemeLetters {

    private final SentLetters sent;
    private final ThemeLetterRows rows;
    private final ThemeRows themes;
    private final ProposedRows proposals;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    ThemeLetters(
            SentLetters sent,
            ThemeLetterRows rows,
            ThemeRows themes,
            ProposedRows proposals,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.sent = sent;
        this.rows = rows;
        this.themes = themes;
        this.proposals = proposals;
        this.transaction = transaction;
        this.events = events;
    }

    /** Consultations in which there is something new about campaigns; three statements, and nothing is written. */
    Set<ConsultationId> behind() {
        Map<ConsultationId, Long> known = rows.known();
        Set<ConsultationId> behind = new HashSet<>(rows.toFollow());
        SystemWork.call(sent::revisions).forEach((consultation, revision) -> {
            if (!revision.equals(known.getOrDefault(consultation, 0L))) {
                behind.add(consultation);
            }
        });
        return behind;
    }

    /** Whether everything that came in was compared with everything else. */
    boolean isSorted(ConsultationId consultation) {
        return SystemWork.call(() -> sent.isSorted(consultation));
    }

    void catchUp(ConsultationId consultation) {
        long revision = SystemWork.call(sent::revisions).getOrDefault(consultation, 0L);
        transaction.executeWithoutResult(status -> {
            if (revision != rows.known().getOrDefault(consultation, 0L)) {
                lookUp(consultation);
                rows.know(consultation, revision);
            }
            follow(consultation);
        });
    }

    private void lookUp(ConsultationId consultation) {
        Map<ContributionId, Copy> before = rows.of(consultation);
        Map<ContributionId, Copy> now = new HashMap<>();
        SystemWork.call(() -> sent.of(consultation)).forEach(copy -> now.put(copy.contribution(), copy));
        List<ContributionId> gone = before.values().stream()
                .filter(copy -> !isSameLetter(copy, now.get(copy.contribution())))
                .map(Copy::contribution)
                .toList();
        themes.unfollow(gone).forEach(theme -> tell(theme, consultation));
        proposals.unfollow(gone);
        rows.remove(gone.stream().filter(id -> !now.containsKey(id)).toList());
        rows.put(
                consultation,
                now.values().stream()
                        .filter(copy -> !copy.equals(before.get(copy.contribution())))
                        .toList());
    }

    private static boolean isSameLetter(Copy before, @Nullable Copy now) {
        return now != null && before.campaign().equals(now.campaign());
    }

    /** What is read and has not followed yet; a text whose letter is in no theme waits with it to be looked at. */
    private void follow(ConsultationId consultation) {
        List<Copy> waiting = rows.toFollow(consultation);
        if (waiting.isEmpty()) {
            return;
        }
        Map<CampaignId, List<ContributionId>> byLetter = waiting.stream()
                .collect(Collectors.groupingBy(
                        Copy::campaign, Collectors.mapping(Copy::contribution, Collectors.toList())));
        for (ThemeLetterRows.Held held : rows.held(consultation)) {
            List<ContributionId> copies = byLetter.getOrDefault(held.campaign(), List.of());
            if (!copies.isEmpty() && themes.follow(held.theme(), held.lane().stance(), copies) > 0) {
                tell(held.theme(), consultation);
            }
        }
        rows.followed(waiting.stream().map(Copy::contribution).toList());
    }

    /** Whether some of these say what others said, and nothing else. */
    boolean holds(Collection<ContributionId> ids) {
        return rows.of(ids).values().stream().anyMatch(copy -> !copy.added());
    }

    /**
     * The copies of the letters that are wholly among these contributions: where a letter goes, they go.
     *
     * @param among where to look for them
     */
    Map<ContributionId, Copy> along(
            ConsultationId consultation, Collection<ContributionId> ids, Collection<ContributionId> among) {
        Set<CampaignId> letters = rows.of(ids).values().stream()
                .filter(copy -> !copy.added())
                .map(Copy::campaign)
                .collect(Collectors.toSet());
        Map<ContributionId, Copy> along = rows.copiesOf(consultation, letters);
        along.keySet().retainAll(Set.copyOf(among));
        along.keySet().removeAll(Set.copyOf(ids));
        return along;
    }

    private void tell(ThemeId theme, ConsultationId consultation) {
        events.publishEvent(new ThemeChanged(theme.value(), consultation));
    }
}
