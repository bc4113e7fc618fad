package org.throughline.demo;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.demo.SeedFiles.Row;

/** What single people of the seeds say, sentence by sentence, by the section they say it about. */
final class SeedSentences {

    private static final int SHORTEST = 25;

    private final Map<String, List<String>> bySection = new HashMap<>();
    private final List<String> all = new ArrayList<>();

    SeedSentences(List<Row> contributions) {
        contributions.stream()
                .filter(row -> !row.has("parent") && !row.has("organisation"))
                .forEach(this::take);
    }

    private void take(Row row) {
        List<String> sentences = sentences(row.get("text"));
        all.addAll(sentences);
        row.list("sections")
                .forEach(section -> bySection
                        .computeIfAbsent(section, unused -> new ArrayList<>())
                        .addAll(sentences));
    }

    /** Of a section nobody speaks about, what is said anywhere. */
    List<String> about(String section) {
        return bySection.getOrDefault(section, all);
    }

    int known(String section) {
        return bySection.getOrDefault(section, List.of()).size();
    }

    private static List<String> sentences(String text) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.UK);
        ends.setText(text);
        List<String> sentences = new ArrayList<>();
        int from = ends.first();
        for (int to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next()) {
            String sentence = text.substring(from, to).strip();
            if (sentence.length() >= SHORTEST && Character.isUpperCase(sentence.codePointAt(0))) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }
}
