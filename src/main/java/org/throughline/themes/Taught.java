package org.throughline.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.contributions.ContributionId;
import org.throughline.insight.assignment.Classifier;
import org.throughline.insight.assignment.Coded;

/**
 * What people said about one lane, from which it can be learnt.
 *
 * @param themes of each contribution, by identity; none where somebody said that no theme fits
 * @param vectors of those contributions
 */
record Taught(SortedMap<ContributionId, Set<String>> themes, Map<ContributionId, float[]> vectors) {

    /** From fewer contributions or fewer themes nothing is learnt in a lane. */
    private static final int FEWEST = 10;

    private static final int FEWEST_THEMES = 2;

    /** @param vectors of whole texts; what has none is left out */
    static Taught by(Collection<Theme> lane, Set<ContributionId> nowhere, Map<ContributionId, float[]> vectors) {
        SortedMap<ContributionId, Set<String>> themes = new TreeMap<>(Comparator.comparing(ContributionId::value));
        nowhere.forEach(id -> themes.put(id, new TreeSet<>()));
        lane.forEach(theme -> theme.members().forEach((id, placed) -> {
            if (placed.origin().isPersons()) {
                themes.computeIfAbsent(id, some -> new TreeSet<>())
                        .add(theme.id().value().toString());
            }
        }));
        themes.keySet().retainAll(vectors.keySet());
        return new Taught(themes, vectors);
    }

    private boolean isEnough() {
        return themes.size() >= FEWEST
                && themes.values().stream().flatMap(Set::stream).distinct().count() >= FEWEST_THEMES;
    }

    /** In which themes these belong, as far as it can be told; those of which it cannot be told are in none. */
    List<Suggestion> suggestions(UUID lesson, Map<ContributionId, float[]> asked) {
        Map<ContributionId, List<Classifier.Proposal>> proposed = new HashMap<>();
        if (isEnough() && !asked.isEmpty()) {
            List<ContributionId> ids = List.copyOf(themes.keySet());
            Classifier classifier = Classifier.learn(new Coded(
                    ids.stream().map(vectors::get).toArray(float[][]::new),
                    ids.stream().map(themes::get).toList()));
            asked.forEach((id, vector) -> proposed.put(id, classifier.proposals(vector)));
        }
        List<Suggestion> suggestions = new ArrayList<>();
        proposed.forEach((id, found) -> suggestions.add(new Suggestion(
                lesson,
                id,
                found.stream()
                        .map(one -> new ThemeId(UUID.fromString(one.theme())))
                        .collect(Collectors.toSet()),
                found.isEmpty() ? 0 : found.getLast().likelihood(),
                false)));
        return suggestions;
    }

    /** One line for each contribution. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        themes.forEach((id, theirs) ->
                lines.add(id.value() + "\t" + String.join(",", theirs) + "\t" + Arrays.hashCode(vectors.get(id))));
        return lines;
    }
}
