package org.throughline.breakdowns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Said;
import org.throughline.contributions.Speaker;
import org.throughline.contributions.Stance;
import org.throughline.contributions.Trait;
import org.throughline.themes.ThemeView;

/**
 * Everything that was said at one moment, without the words.
 *
 * @param said by its identities, in the order in which it was said
 * @param themes that people confirmed
 * @param carried by a statement of a signed summary
 */
record Heard(
        Map<ContributionId, Said> said,
        Map<ContributionId, Trait> traits,
        List<ThemeView> themes,
        Set<ContributionId> carried) {

    Trait trait(ContributionId id) {
        return traits.getOrDefault(id, Trait.NONE);
    }

    @Nullable Stance stance(ContributionId id) {
        Said one = said.get(id);
        return one == null ? null : one.stance();
    }

    /** What was said of these alone, and what of it is carried by this. */
    Heard only(Set<ContributionId> some, Set<ContributionId> carriedNow) {
        Map<ContributionId, Said> kept = new LinkedHashMap<>(said);
        kept.keySet().retainAll(some);
        return new Heard(
                kept,
                traits,
                themes.stream()
                        .filter(theme -> theme.contributions().stream().anyMatch(some::contains))
                        .toList(),
                carriedNow);
    }

    /** Those who said these. */
    List<Speaker> speakers(Collection<ContributionId> contributions) {
        List<Speaker> speakers = new ArrayList<>();
        for (ContributionId id : contributions) {
            Said one = said.get(id);
            if (one != null) {
                speakers.add(one.speaker());
            }
        }
        return speakers;
    }

    Set<Speaker> speakers(Speaker.Kind kind) {
        Set<Speaker> speakers = new HashSet<>();
        said.values().stream()
                .map(Said::speaker)
                .filter(speaker -> speaker.kind() == kind)
                .forEach(speakers::add);
        return speakers;
    }

    /** What each speaker said, in the order in which they said it. */
    Map<Speaker, List<ContributionId>> bySpeaker(Speaker.Kind kind) {
        Map<Speaker, List<ContributionId>> bySpeaker = new HashMap<>();
        said.values().stream()
                .filter(one -> one.speaker().kind() == kind)
                .forEach(one -> bySpeaker
                        .computeIfAbsent(one.speaker(), unused -> new ArrayList<>())
                        .add(one.id()));
        return bySpeaker;
    }

    /** Themes that everybody may read of: those of which a signed statement carries anything. */
    List<ThemeView> publicThemes() {
        return themes.stream()
                .filter(theme -> theme.contributions().stream().anyMatch(carried::contains))
                .toList();
    }
}
