package org.throughline.copies;

/** How like two texts are: the share of the shorter one's shingles that both hold, from 0 to 1. It is what texts are grouped by. */
public final class Likeness {

    private Likeness() {}

    /** @param background what everybody had before them, which makes nobody a copy of anybody */
    public static double between(String one, String other, Background background) {
        Shingles left = Wording.of(one, background).shingles();
        Shingles right = Wording.of(other, background).shingles();
        return (double) left.shared(right) / Math.max(1, Math.min(left.size(), right.size()));
    }
}
