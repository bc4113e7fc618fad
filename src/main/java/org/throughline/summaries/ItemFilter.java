package org.throughline.summaries;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Stance;
import org.throughline.themes.ThemeId;

/**
 * Which of what was said about a part is looked at.
 *
 * @param stance absent for all
 * @param theme absent for all
 */
public record ItemFilter(
        Shown shown, @Nullable Stance stance, @Nullable ThemeId theme) {

    public static final ItemFilter OPEN = new ItemFilter(Shown.OPEN, null, null);

    /** Whether it is settled what becomes of it, or not. */
    public enum Shown {
        /** What did we leave out? Neither carried nor left out for a reason. */
        OPEN,
        ALL,
        LEFT_OUT
    }

    boolean shows(ContributionId id, Set<ContributionId> carried, Set<ContributionId> leftOut) {
        return switch (shown) {
            case ALL -> true;
            case OPEN -> !carried.contains(id) && !leftOut.contains(id);
            case LEFT_OUT -> leftOut.contains(id) && !carried.contains(id);
        };
    }
}
