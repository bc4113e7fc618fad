package org.throughline.insight.themes;

/**
 * What a run depends on beside the texts; stored with every result, so that it can be had again.
 *
 * @param resolution of the large themes: 1 is what the network suggests by itself
 * @param budget the share of contributions of which a reader is asked to read a point
 * @param smallest a theme is said by at least so many people
 * @param smallShare a theme of a smaller share of the points is a small one
 * @param singleEvery of so many lines of the reading list one is a single voice
 * @param memory how strongly a point is tied to the theme that it was in before, beside all that ties it to its neighbours
 * @param seed of what is drawn at random
 */
public record Parameters(
        double resolution, double budget, int smallest, double smallShare, int singleEvery, double memory, long seed) {

    public static final Parameters STANDARD = new Parameters(1.0, 0.05, 3, 0.01, 8, 0.1, 1);

    /** How many neighbours the network of so many points looks at. */
    int neighbours(int points) {
        return Math.clamp(Math.round(0.7 * Math.sqrt(points)), 5, 50);
    }

    /** How many lines a reader is asked to read of so many contributions. */
    public int lines(int contributions) {
        return (int) Math.max(1, Math.round(budget * contributions));
    }

    /** The most points, of so many in all, that a small theme has. */
    public int mostSmall(int points) {
        return (int) Math.max(smallest + 2, smallShare * points);
    }
}
