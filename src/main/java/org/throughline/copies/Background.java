package org.throughline.copies;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words that everybody had in front of them: the question, the section of the plan. Who quotes them copies nobody. */
public final class Background {

    public static final Background NONE = new Background(Set.of());

    private final Set<Long> shingles;

    private Background(Set<Long> shingles) {
        this.shingles = shingles;
    }

    public static Background of(List<String> texts) {
        Set<Long> shingles = new HashSet<>();
        for (String text : texts) {
            List<Word> words = Word.in(text);
            Arrays.stream(Shingles.inOrder(words, new boolean[words.size()])).forEach(shingles::add);
        }
        return new Background(shingles);
    }

    /** Marks every word that stands in a run of four which the background holds too. */
    boolean[] strike(List<Word> words) {
        boolean[] struck = new boolean[words.size()];
        if (!shingles.isEmpty()) {
            long[] inOrder = Shingles.inOrder(words, struck);
            for (int at = 0; at < inOrder.length; at++) {
                if (shingles.contains(inOrder[at])) {
                    Arrays.fill(struck, at, at + Shingles.LENGTH, true);
                }
            }
        }
        return struck;
    }
}
