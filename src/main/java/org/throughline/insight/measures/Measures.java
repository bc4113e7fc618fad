package org.throughline.insight.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Nested measures as JSON and as lines of text. What could not be measured is null in the one and a dash in the other. */
public final class Measures {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Measures() {}

    public static String json(Map<String, Object> measures) {
        return MAPPER.writeValueAsString(rounded(measures));
    }

    /** One line for each measure, its name in full: {@code survival.rare.5  0.933}. */
    public static String text(Map<String, Object> measures) {
        Map<String, String> lines = new LinkedHashMap<>();
        flatten("", measures, lines);
        int width = lines.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder();
        lines.forEach((name, value) -> text.append(("%-" + width + "s  %s%n").formatted(name, value)));
        return text.toString();
    }

    private static void flatten(String prefix, Map<?, ?> measures, Map<String, String> lines) {
        measures.forEach((name, value) -> {
            if (value instanceof Map<?, ?> nested) {
                flatten(prefix + name + ".", nested, lines);
            } else if (value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Map<?, ?>) {
                flattenList(prefix + name, list, lines);
            } else {
                lines.put(prefix + name, shown(value));
            }
        });
    }

    private static void flattenList(String name, List<?> list, Map<String, String> lines) {
        lines.put(name, String.valueOf(list.size()));
        for (int at = 0; at < list.size(); at++) {
            if (list.get(at) instanceof Map<?, ?> item) {
                String line = name + "." + (at + 1);
                item.forEach((key, value) -> lines.put(
                        line + "." + key, value instanceof List<?> some ? String.valueOf(some.size()) : shown(value)));
            }
        }
    }

    private static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case Double number when !Double.isFinite(number) -> "–";
            case Double number when Math.abs(number) < 10 -> String.format(Locale.ROOT, "%.3f", number);
            case Double number -> String.format(Locale.ROOT, "%.1f", number);
            case List<?> list ->
                String.join(" to ", list.stream().map(Measures::shown).toList());
            default -> value.toString();
        };
    }

    private static @Nullable Object rounded(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Double number when !Double.isFinite(number) -> null;
            case Double number -> Math.round(number * 10_000) / 10_000.0;
            case Map<?, ?> map -> {
                Map<String, Object> rounded = map instanceof LinkedHashMap ? new LinkedHashMap<>() : new TreeMap<>();
                map.forEach((key, nested) -> rounded.put(key.toString(), rounded(nested)));
                yield rounded;
            }
            case List<?> list -> {
                List<@Nullable Object> rounded = new ArrayList<>();
                list.forEach(nested -> rounded.add(rounded(nested)));
                yield rounded;
            }
            default -> value;
        };
    }
}
