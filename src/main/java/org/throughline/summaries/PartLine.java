package org.throughline.summaries;

/**
 * A part of the plan in the list of summaries.
 *
 * @param said how many contributions belong to it
 * @param open of these, how many are neither carried nor left out
 */
public record PartLine(Part part, int said, int open, Progress progress) {

    /** How far its summary is. */
    public enum Progress {
        NOTHING_SAID,
        NOT_BEGUN,
        BEGUN,
        SIGNED
    }
}
