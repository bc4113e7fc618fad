package org.throughline.campaigns;

import org.jspecify.annotations.Nullable;

/**
 * Words beside a campaign's letter.
 *
 * @param letter the campaign's; absent where nobody who sent it shows their words
 * @param other the other words; absent where nobody shows them
 * @param marked the same with what differs from the letter; absent where either is not shown
 * @param likeness as the machine measures it, from 0 to 1; absent where either is not shown
 */
public record WordsBeside(
        @Nullable String letter,
        @Nullable String other,
        @Nullable MarkedWords marked,
        @Nullable Double likeness) {

    /** What the machine thinks; nothing where it cannot tell. */
    public @Nullable MachineOpinion opinion() {
        return likeness == null ? null : MachineOpinion.of(likeness);
    }
}
