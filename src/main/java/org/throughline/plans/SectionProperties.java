package org.throughline.plans;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.throughline.kernel.Slugs;
import org.throughline.places.Level;

/**
 * What the line {@code {key: …; levels: …; topics: …}} under a heading says. All of it may be absent.
 *
 * @param key empty where the line gives none
 */
record SectionProperties(String key, Set<Level> levels, Set<String> topics, List<DraftWarning> warnings) {

    /** So many topics say nothing any more. */
    static final int MOST_TOPICS = 15;

    static final SectionProperties NONE = new SectionProperties("", Set.of(), Set.of(), List.of());

    static boolean isWrittenAs(String text) {
        return text.startsWith("{") && text.endsWith("}") && text.contains(":");
    }

    static SectionProperties read(String line, String heading) {
        Map<String, String> parts = parts(line.substring(1, line.length() - 1));
        List<DraftWarning> warnings = new ArrayList<>();
        Set<Level> levels = EnumSet.noneOf(Level.class);
        for (String word : words(parts.getOrDefault("levels", ""))) {
            try {
                levels.add(Level.valueOf(word.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                warnings.add(DraftWarning.of("plans.warning.unknown-level", word, heading));
            }
        }
        Set<String> topics = new LinkedHashSet<>();
        for (String word : words(parts.getOrDefault("topics", ""))) {
            if (topics.size() == MOST_TOPICS) {
                warnings.add(DraftWarning.of("plans.warning.many-topics", MOST_TOPICS, heading));
                break;
            }
            topics.add(Slugs.of(word, "other"));
        }
        String key = parts.getOrDefault("key", "");
        return new SectionProperties(key.isEmpty() ? "" : Slugs.of(key, ""), levels, topics, warnings);
    }

    private static Map<String, String> parts(String line) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : line.split(";", -1)) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                parts.put(
                        part.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        part.substring(colon + 1).strip());
            }
        }
        return parts;
    }

    private static List<String> words(String list) {
        return List.of(list.split(",", -1)).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
