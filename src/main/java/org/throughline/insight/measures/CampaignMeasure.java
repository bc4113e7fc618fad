package org.throughline.insight.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.copies.Background;
import org.throughline.copies.CopyGroup;
import org.throughline.copies.CopyGroups;
import org.throughline.copies.CopyRules;
import org.throughline.copies.Letter;
import org.throughline.copies.OwnWords;
import org.throughline.insight.measures.Table.Row;

/** Finds campaigns among texts of which people have said to which letter they belong, and says how well it did. */
public final class CampaignMeasure {

    private CampaignMeasure() {}

    /**
     * @param table its column {@code added}, where it has one, holds the words that a sender added to the letter; its column {@code group} names the letter a text belongs to; empty or absent where it is nobody's copy
     * @param question the words that everybody had before them; empty where there are none
     */
    public static Map<String, Object> of(Table table, String question) {
        Map<String, Row> rows = table.rows().stream()
                .collect(Collectors.toMap(Row::id, row -> row, (one, other) -> one, LinkedHashMap::new));
        Background background = question.isBlank() ? Background.NONE : Background.of(List.of(question));
        Steps steps = new Steps();
        List<CopyGroup> groups = steps.time(
                "grouping",
                rows.size(),
                () -> CopyGroups.of(
                        rows.values().stream()
                                .map(row -> new Letter(row.id(), row.id(), row.text()))
                                .toList(),
                        background,
                        CopyRules.STANDARD));
        Map<String, Object> measures = new LinkedHashMap<>();
        measures.put("texts", rows.size());
        measures.putAll(pairs(rows, groups));
        measures.put("added_survival", addedSurvival(rows, groups, background));
        measures.put(
                "campaigns",
                groups.stream().map(group -> group(group, rows, background)).toList());
        measures.put("texts_per_second", steps.perSecond());
        measures.put("seconds", steps.seconds());
        measures.put("peak_memory_mb", Steps.peakMemory());
        return measures;
    }

    private static Map<String, Object> pairs(Map<String, Row> rows, List<CopyGroup> groups) {
        long found = 0;
        long right = 0;
        long falseFlags = 0;
        for (CopyGroup group : groups) {
            Map<String, Long> inside = group.copies().stream()
                    .collect(Collectors.groupingBy(copy -> letter(rows, copy.id()), Collectors.counting()));
            falseFlags += inside.getOrDefault("", 0L);
            inside.remove("");
            found += pairs(group.copies().size());
            right += inside.values().stream().mapToLong(CampaignMeasure::pairs).sum();
        }
        Map<String, Long> meant = new HashMap<>();
        rows.keySet().forEach(id -> meant.merge(letter(rows, id), 1L, Long::sum));
        long independent = meant.getOrDefault("", 0L);
        meant.remove("");
        long all = meant.values().stream().mapToLong(CampaignMeasure::pairs).sum();
        Map<String, Object> measures = new LinkedHashMap<>();
        measures.put("precision", found == 0 ? Double.NaN : (double) right / found);
        measures.put("recall", all == 0 ? Double.NaN : (double) right / all);
        measures.put("independent", independent);
        measures.put("false_flags", falseFlags);
        measures.put("false_flag_rate", independent == 0 ? Double.NaN : (double) falseFlags / independent);
        return measures;
    }

    private static String letter(Map<String, Row> rows, String id) {
        Row row = rows.get(id);
        return row == null ? "" : row.cell("group").strip();
    }

    private static long pairs(long count) {
        return count * (count - 1) / 2;
    }

    /** Of the texts to which somebody added words, the share of those whose every added word goes on as their own. */
    private static double addedSurvival(Map<String, Row> rows, List<CopyGroup> groups, Background background) {
        Map<String, List<String>> own = new HashMap<>();
        for (CopyGroup group : groups) {
            Row reference = rows.get(group.reference());
            group.copies().forEach(copy -> own.put(copy.id(), ownWords(rows.get(copy.id()), reference, background)));
        }
        return rows.values().stream()
                .filter(row -> !row.cell("added").isBlank())
                .mapToInt(row -> words(String.join(" ", own.getOrDefault(row.id(), List.of(row.text()))))
                                .containsAll(words(row.cell("added")))
                        ? 1
                        : 0)
                .average()
                .orElse(Double.NaN);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** All of it for the text that stands for the letter. */
    private static List<String> ownWords(@Nullable Row row, @Nullable Row reference, Background background) {
        if (row == null || reference == null || row == reference) {
            return row == null ? List.of() : List.of(row.text());
        }
        return OwnWords.in(row.text(), reference.text(), background).stream()
                .map(org.throughline.copies.Passage::text)
                .toList();
    }

    private static Map<String, Object> group(CopyGroup group, Map<String, Row> rows, Background background) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("reference", group.reference());
        shown.put("people", group.people());
        shown.put("copies", group.copies().stream().map(CopyGroup.Copy::id).toList());
        shown.put(
                "borderline",
                group.borderline().stream().map(CopyGroup.Copy::id).toList());
        shown.put("added", added(group, rows, background));
        return shown;
    }

    private static List<Map<String, Object>> added(CopyGroup group, Map<String, Row> rows, Background background) {
        Row reference = rows.get(group.reference());
        List<Map<String, Object>> added = new ArrayList<>();
        for (CopyGroup.Copy copy : group.copies()) {
            Row row = rows.get(copy.id());
            if (reference == null || row == null || row == reference) {
                continue;
            }
            List<String> own = ownWords(row, reference, background);
            if (!own.isEmpty()) {
                added.add(Map.of("id", copy.id(), "words", own));
            }
        }
        return added;
    }
}
