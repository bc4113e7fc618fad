package org.throughline.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.plans.ParagraphView;
import org.throughline.plans.PlanText;
import org.throughline.plans.SectionDraft;

/** Proposes which section of a new text continues which of the version before: by key, then heading, then words. A person confirms it. */
final class SectionMatching {

    /** So many of the pairs of words make it the same section, whatever it is called. */
    static final double ALIKE = 0.5;

    /** So few leave it to a person. */
    static final double PERHAPS = 0.2;

    private final Map<String, Text> before = new LinkedHashMap<>();
    private final Map<String, SectionMatch> matches = new HashMap<>();

    private SectionMatching(PlanText before) {
        before.parts()
                .forEach(part -> this.before.put(
                        part.section().key(), new Text(part.section().title(), words(part.paragraphs()))));
    }

    private record Text(String title, Bigrams words) {

        boolean isCalled(String other) {
            return plain(title).equals(plain(other));
        }

        private static String plain(String title) {
            return title.replaceFirst("^[\\d.]+\\s*", "")
                    .toLowerCase(Locale.ROOT)
                    .strip();
        }
    }

    private record Likely(String key, String continues, double likeness) {}

    /** In the order of the new text. */
    static List<SectionMatch> of(PlanText before, List<SectionDraft> now) {
        SectionMatching matching = new SectionMatching(before);
        now.forEach(matching::byKey);
        now.forEach(matching::byHeading);
        matching.byWords(now);
        return now.stream()
                .map(section -> matching.matches.getOrDefault(
                        section.key(), new SectionMatch(section.key(), null, Continuing.NEW)))
                .toList();
    }

    private void byKey(SectionDraft section) {
        Text text = before.get(section.key());
        if (text != null) {
            boolean called = text.isCalled(section.title());
            boolean alike = text.words().likeness(words(section.paragraphs())) >= PERHAPS;
            take(section.key(), section.key(), standing(called, alike));
        }
    }

    private static Continuing standing(boolean called, boolean alike) {
        if (!alike && !called) {
            return Continuing.UNSURE;
        }
        return called ? Continuing.SAME : Continuing.RENAMED;
    }

    private void byHeading(SectionDraft section) {
        if (!matches.containsKey(section.key())) {
            before.entrySet().stream()
                    .filter(one -> one.getValue().isCalled(section.title()))
                    .findFirst()
                    .ifPresent(one -> take(
                            section.key(),
                            one.getKey(),
                            one.getValue().words().likeness(words(section.paragraphs())) >= PERHAPS
                                    ? Continuing.SAME
                                    : Continuing.UNSURE));
        }
    }

    private void byWords(List<SectionDraft> now) {
        List<Likely> likely = new ArrayList<>();
        for (SectionDraft section : now) {
            if (!matches.containsKey(section.key())) {
                Bigrams words = words(section.paragraphs());
                before.forEach((key, text) ->
                        likely.add(new Likely(section.key(), key, text.words().likeness(words))));
            }
        }
        likely.sort(Comparator.comparingDouble(Likely::likeness).reversed());
        for (Likely one : likely) {
            if (one.likeness() >= PERHAPS && !matches.containsKey(one.key()) && before.containsKey(one.continues())) {
                take(one.key(), one.continues(), one.likeness() >= ALIKE ? Continuing.RENAMED : Continuing.UNSURE);
            }
        }
    }

    private void take(String key, String continues, Continuing standing) {
        matches.put(key, new SectionMatch(key, continues, standing));
        before.remove(continues);
    }

    private static Bigrams words(List<ParagraphView> paragraphs) {
        return Bigrams.of(
                paragraphs.stream().map(paragraph -> paragraph.html().text()).collect(Collectors.joining(" ")));
    }
}
