package org.throughline.themes;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.campaigns.SentLetters.Copy;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Stance;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** Where a moderator puts a letter that many sent, all its copies go: nobody has to tick hundreds, and nobody is left behind. */
@Component
class GoingAlong {

    private final ThemeLetters letters;
    private final Sorting sorting;

    GoingAlong(ThemeLetters letters, Sorting sorting) {
        this.letters = letters;
        this.sorting = sorting;
    }

    /** What comes into a theme with these: they by hand, and as letters the unsorted copies of the letters among them. */
    Map<ContributionId, Placed> into(
            ConsultationId consultation, SectionId section, Map<ContributionId, Optional<Stance>> chosen) {
        Map<ContributionId, Placed> placed = new HashMap<>(ThemeDesk.byHand(chosen.keySet()));
        along(consultation, section, chosen)
                .forEach((copy, some) -> placed.putIfAbsent(copy, Placed.by(Origin.LETTER)));
        return placed;
    }

    /** These and the unsorted copies of the letters among them that say nothing else. */
    Set<ContributionId> wholly(
            ConsultationId consultation, SectionId section, Map<ContributionId, Optional<Stance>> chosen) {
        Set<ContributionId> all = new HashSet<>(chosen.keySet());
        along(consultation, section, chosen).values().stream()
                .filter(copy -> !copy.added())
                .map(Copy::contribution)
                .forEach(all::add);
        return all;
    }

    private Map<ContributionId, Copy> along(
            ConsultationId consultation, SectionId section, Map<ContributionId, Optional<Stance>> chosen) {
        if (!letters.holds(chosen.keySet())) {
            return Map.of();
        }
        Set<Optional<Stance>> stances = Set.copyOf(chosen.values());
        List<ContributionId> among = sorting.unsorted(consultation, section).entrySet().stream()
                .filter(lane -> stances.contains(lane.getKey()))
                .flatMap(lane -> lane.getValue().stream())
                .toList();
        return letters.along(consultation, chosen.keySet(), among);
    }

    /** Those of a theme's contributions that are chosen, and all that are in it because of a letter that is chosen. */
    Map<ContributionId, Placed> of(Theme theme, Collection<ContributionId> ids) {
        Map<ContributionId, Placed> chosen = new HashMap<>(theme.chosen(ids));
        if (letters.holds(chosen.keySet())) {
            letters.along(theme.consultation(), chosen.keySet(), theme.members().keySet())
                    .forEach((copy, some) -> theme.chosen(List.of(copy)).forEach((id, placed) -> {
                        if (!some.added() || placed.origin() == Origin.LETTER) {
                            chosen.put(id, placed);
                        }
                    }));
        }
        return chosen;
    }
}
