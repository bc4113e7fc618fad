package org.throughline.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Letters whose words are the same, and their shingles: what is compared. */
record Text(Shingles shingles, List<Letter> letters) {

    private static final Comparator<Letter> BY_WORDS =
            Comparator.comparing(Letter::text).thenComparing(Letter::id);

    /** The different texts among the letters, in an order that depends on their words and ids alone. */
    static List<Text> differentAmong(Collection<Letter> letters, Background background, CopyRules rules) {
        Map<Shingles, Text> texts = new HashMap<>();
        for (Letter letter : letters) {
            Shingles shingles = Wording.of(letter.text(), background).shingles();
            if (shingles.size() >= rules.shingles()) {
                texts.computeIfAbsent(shingles, some -> new Text(some, new ArrayList<>()))
                        .letters()
                        .add(letter);
            }
        }
        texts.values().forEach(text -> text.letters().sort(BY_WORDS));
        return texts.values().stream()
                .sorted(Comparator.comparing(text -> text.letters().getFirst(), BY_WORDS))
                .toList();
    }
}
