package org.throughline.insight.measures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.insight.themes.Proposals;
import org.throughline.insight.themes.Quotation;

/** The theme of each text: the one to which most of its words belong. */
final class MainThemes {

    private MainThemes() {}

    /** @return for each of these texts its theme, in their order; empty for what is in none */
    static List<String> of(Proposals proposals, List<String> texts) {
        Map<String, Map<Integer, Integer>> lengths = new HashMap<>();
        for (int number = 0; number < proposals.themes().size(); number++) {
            for (Quotation member : proposals.themes().get(number).members()) {
                lengths.computeIfAbsent(member.comment(), id -> new HashMap<>())
                        .merge(number, member.point().text().length(), Integer::sum);
            }
        }
        Map<String, String> themes = new HashMap<>();
        lengths.forEach((id, theirs) -> theirs.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .ifPresent(theme -> themes.put(id, "theme " + theme.getKey())));
        return texts.stream().map(text -> themes.getOrDefault(text, "")).toList();
    }
}
