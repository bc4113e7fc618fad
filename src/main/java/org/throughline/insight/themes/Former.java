package org.throughline.insight.themes;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was proposed before, from which a later look begins. See docs/decisions/0076-a-later-look-begins-from-the-one-before.md.
 *
 * @param themes the points of each; those that are no longer there are passed over
 */
public record Former(List<Set<Quotation>> themes) {

    /** Nothing was proposed before. */
    public static final Former NONE = new Former(List.of());

    public Former {
        themes = themes.stream().map(Set::copyOf).toList();
    }

    public static Former of(Proposals proposals) {
        return of(proposals.themes().stream().map(ProposedTheme::members).toList());
    }

    public static Former of(Collection<? extends Collection<Quotation>> themes) {
        return new Former(themes.stream()
                .map(theme -> theme.stream().collect(Collectors.toUnmodifiableSet()))
                .toList());
    }
}
