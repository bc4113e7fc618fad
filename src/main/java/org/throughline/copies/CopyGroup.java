package org.throughline.copies;

import java.util.List;

/**
 * Texts that are copies of one.
 *
 * @param reference the id of the text that is most like all the others
 * @param copies all of them with the reference, the most alike first
 * @param borderline texts that may or may not belong here: for a person to decide; they are not counted
 * @param people how many different people sent the copies
 */
public record CopyGroup(String reference, List<Copy> copies, List<Copy> borderline, int people) {

    /** One text and its likeness to the reference, from 0 to 1. */
    public record Copy(String id, double likeness) {}

    public CopyGroup {
        copies = List.copyOf(copies);
        borderline = List.copyOf(borderline);
    }
}
