package org.throughline.insight.themes;

import java.util.List;

/**
 * What the machine proposes for some contributions. Nothing in it is published before a person has accepted it.
 *
 * @param themes of every stance, large ones first
 * @param reading what to read first, in order; every theme is in it as far as the budget reaches, and single voices between
 * @param needTranslation the ids of contributions in another language, which are in no theme
 */
public record Proposals(List<ProposedTheme> themes, List<Quotation> reading, List<String> needTranslation) {

    public Proposals {
        themes = List.copyOf(themes);
        reading = List.copyOf(reading);
        needTranslation = List.copyOf(needTranslation);
    }

    /** The lines that belong to no theme: said by one, perhaps, and not to be lost for that. */
    public List<Quotation> singleVoices() {
        var themed =
                themes.stream().flatMap(theme -> theme.members().stream()).collect(java.util.stream.Collectors.toSet());
        return reading.stream().filter(line -> !themed.contains(line)).toList();
    }
}
