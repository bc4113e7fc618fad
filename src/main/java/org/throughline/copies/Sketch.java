package org.throughline.copies;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A text by its shingles, for finding those it may be like among very many that lie in a table: texts that share much share some of
 * their lowest numbers, and are then compared in full.
 */
public final class Sketch {

    /** So many numbers stand for a text. */
    public static final int NUMBERS = 8;

    private final Shingles shingles;
    private final CopyRules rules;

    private Sketch(Shingles shingles, CopyRules rules) {
        this.shingles = shingles;
        this.rules = rules;
    }

    public static Sketch of(String text, Background background, CopyRules rules) {
        return new Sketch(Wording.of(text, background).shingles(), rules);
    }

    /** None for a text that is too short to be anybody's copy. */
    public List<Long> numbers() {
        return shingles.size() < rules.shingles()
                ? List.of()
                : IntStream.range(0, Math.min(NUMBERS, shingles.size()))
                        .mapToObj(shingles::at)
                        .toList();
    }

    /** Every number of the text, to find all that hold any of them among their own few. */
    public List<Long> all() {
        return IntStream.range(0, shingles.size()).mapToObj(shingles::at).toList();
    }

    /** Whether one is a copy of the other, or of a part of it. */
    public boolean isLike(Sketch other) {
        int shared = shingles.shared(other.shingles);
        return shared >= rules.shingles()
                && shared >= rules.likeness() * Math.min(shingles.size(), other.shingles.size());
    }
}
