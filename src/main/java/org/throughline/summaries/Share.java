package org.throughline.summaries;

/** So many of so many. */
public record Share(int carried, int all) {

    /** Whole percent, rounded down: not quite all is never all. Of nothing, nothing is missing. */
    public int percent() {
        return all == 0 ? 100 : (int) (100L * carried / all);
    }
}
