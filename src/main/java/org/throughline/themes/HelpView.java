package org.throughline.themes;

import org.jspecify.annotations.Nullable;

/**
 * How far the machine helps to code a section.
 *
 * @param confirmed how many contributions people have put into themes
 * @param enough from how many on it learns
 * @param lesson the latest; absent until it has learnt
 * @param confidence how sure it must be to put something into themes; absent until somebody has said so: then it never does
 * @param toCheck for how many it proposes themes and waits
 * @param filled how many it has put into themes that nobody has checked
 */
public record HelpView(
        int confirmed,
        int enough,
        @Nullable Lesson lesson,
        @Nullable Confidence confidence,
        int toCheck,
        int filled,
        AgreementView agreement) {

    /** Whether there is anything to check. */
    public boolean asks() {
        return toCheck + filled > 0;
    }
}
