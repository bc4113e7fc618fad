package org.throughline.breakdowns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.themes.ThemeView;

/** Counts themes by groups: exactly, or as everybody may be told. Pure. */
final class GroupTables {

    private final Dimension dimension;
    private final Grouping grouping;
    private final Heard heard;

    GroupTables(Dimension dimension, Grouping grouping, Heard heard) {
        this.dimension = dimension;
        this.grouping = grouping;
        this.heard = heard;
    }

    GroupTable exact() {
        List<Split> counted = counted(heard.themes());
        return table(
                heard.themes(),
                counted,
                new SmallCounts.Table(
                        ToldSplit.exactly(grouping.everybody()),
                        Stream.concat(Stream.of(carried()), counted.stream())
                                .map(ToldSplit::exactly)
                                .toList()),
                true);
    }

    /** Nothing where too few groups can be told of. */
    Optional<GroupTable> told() {
        List<ThemeView> themes = heard.publicThemes();
        List<Split> counted = counted(themes);
        List<Split> rows = Stream.concat(Stream.of(carried()), counted.stream()).toList();
        return (grouping.overlapping()
                        ? SmallCounts.overlapping(grouping.everybody(), rows)
                        : SmallCounts.apart(grouping.everybody(), rows))
                .map(safe -> table(themes, counted, safe, false));
    }

    private List<Split> counted(List<ThemeView> themes) {
        return themes.stream()
                .map(theme -> grouping.split(heard.speakers(theme.contributions())))
                .toList();
    }

    private Split carried() {
        return grouping.split(heard.speakers(heard.carried()));
    }

    private GroupTable table(List<ThemeView> themes, List<Split> counted, SmallCounts.Table safe, boolean exact) {
        List<ToldSplit> told = safe.things().subList(1, safe.things().size());
        Comparing comparing = new Comparing(grouping.groups(), grouping.everybody(), safe.all());
        for (int at = 0; at < themes.size(); at++) {
            comparing.add(at, counted.get(at), told.get(at));
        }
        List<ThemeRow> rows = new ArrayList<>();
        for (int at = 0; at < themes.size(); at++) {
            rows.add(new ThemeRow(
                    themes.get(at), told.get(at), comparing.moreOften(at), comparing.mostly(told.get(at))));
        }
        return new GroupTable(
                dimension, grouping.groups(), safe.all(), safe.things().getFirst(), rows, exact);
    }
}
