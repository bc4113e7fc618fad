package org.throughline.breakdowns;

import java.util.List;

/**
 * Themes by the groups of those who raised them.
 *
 * @param all everybody who spoke
 * @param carried those of whom a signed statement carries anything
 * @param exact whether the numbers are as counted, for moderators; otherwise small ones are not told and the others are rounded
 */
public record GroupTable(
        Dimension dimension,
        List<Group> groups,
        ToldSplit all,
        ToldSplit carried,
        List<ThemeRow> themes,
        boolean exact) {

    public GroupTable {
        groups = List.copyOf(groups);
        themes = List.copyOf(themes);
    }
}
