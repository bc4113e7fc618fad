package org.throughline.themes;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.contributions.ContributionId;

/**
 * In which themes the machine would put a contribution.
 *
 * @param likelihood of the least likely of them
 * @param filled whether it has put it there
 */
record Suggestion(UUID lesson, ContributionId contribution, Set<ThemeId> themes, double likelihood, boolean filled) {

    /**
     * As good as drawn by lot, so that those checked first tell of all: by the random part of identities. See
     * docs/decisions/0079-what-is-checked-is-drawn-by-lot.md.
     */
    static final Comparator<Suggestion> ORDER = Comparator.comparingLong(
                    (Suggestion suggestion) -> suggestion.contribution().value().getLeastSignificantBits())
            .thenComparing(suggestion -> suggestion.contribution().value());

    Suggestion {
        themes = Set.copyOf(themes);
    }

    static String text(Set<ThemeId> themes) {
        return themes.stream().map(theme -> theme.value().toString()).sorted().collect(Collectors.joining(","));
    }

    static Set<ThemeId> themes(String text) {
        return text.isEmpty()
                ? Set.of()
                : Stream.of(text.split(",", -1))
                        .map(UUID::fromString)
                        .map(ThemeId::new)
                        .collect(Collectors.toSet());
    }

    static Set<String> names(String text) {
        return text.isEmpty() ? Set.of() : new TreeSet<>(List.of(text.split(",", -1)));
    }
}
