package org.throughline.breakdowns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.themes.ThemeView;

/**
 * A theme by the groups of those who raised it.
 *
 * @param moreOften the groups that raise it more often than the others, as far as a test holds
 * @param mostly the number of the group from which it is mostly heard, absent where it is heard from several
 */
public record ThemeRow(
        ThemeView theme,
        ToldSplit split,
        List<MoreOften> moreOften,
        @Nullable Integer mostly) {}
