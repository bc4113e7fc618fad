package org.throughline.breakdowns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.breakdowns.CoverageTable.Of;
import org.throughline.breakdowns.CoverageTable.Row;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Said;
import org.throughline.contributions.Stance;
import org.throughline.themes.ThemeView;

/** Counts how much of what each group said is carried: exactly, or as everybody may be told. Pure. */
final class CoverageTables {

    private final Dimension dimension;
    private final Grouping grouping;
    private final Heard heard;
    private final Split carried;
    private final Split said;
    private final Split saidAndCarried;
    private final List<Split> themes;

    CoverageTables(Dimension dimension, Grouping grouping, Heard heard) {
        this.dimension = dimension;
        this.grouping = grouping;
        this.heard = heard;
        carried = grouping.split(heard.speakers(heard.carried()));
        said = contributions(heard.said().keySet());
        saidAndCarried = contributions(heard.carried());
        themes = heard.themes().stream().map(this::theme).toList();
    }

    CoverageTable exact() {
        return table(
                ToldSplit.exactly(grouping.everybody()),
                Stream.of(carried, said, saidAndCarried).map(ToldSplit::exactly).toList(),
                themes.stream().map(ToldSplit::exactly).toList(),
                1);
    }

    /** Nothing where too few groups can be told of. */
    Optional<CoverageTable> told() {
        Optional<SmallCounts.Table> safe = SmallCounts.withWhatTheySaid(
                grouping.overlapping(), grouping.everybody(), carried, said, saidAndCarried);
        Optional<SmallCounts.Table> safeThemes = grouping.overlapping()
                ? SmallCounts.overlapping(grouping.everybody(), themes)
                : SmallCounts.apart(grouping.everybody(), themes);
        return safe.map(told -> table(
                told.all(),
                told.things(),
                safeThemes.map(SmallCounts.Table::things).orElse(List.of()),
                SmallCounts.TOLD_FROM));
    }

    /** @param from of so many on it is said that a group raises a theme */
    private CoverageTable table(ToldSplit all, List<ToldSplit> told, List<ToldSplit> themed, int from) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                null,
                new Of(told.getFirst().total(), all.total()),
                new Of(told.getLast().total(), told.get(1).total()),
                raised(themed.stream().map(ToldSplit::total).toList(), from)));
        for (int at = 0; at < grouping.groups().size(); at++) {
            int group = at;
            rows.add(new Row(
                    grouping.groups().get(group).words(),
                    new Of(told.getFirst().parts().get(group), all.parts().get(group)),
                    new Of(
                            told.getLast().parts().get(group),
                            told.get(1).parts().get(group)),
                    raised(
                            themed.stream()
                                    .map(theme -> theme.parts().get(group))
                                    .toList(),
                            from)));
        }
        return new CoverageTable(dimension, rows, from == 1);
    }

    /** How many themes this many raise, and of how many of these a statement carries anything. */
    private Of raised(List<? extends @Nullable Integer> numbers, int from) {
        int raised = 0;
        int heardOf = 0;
        for (int theme = 0; theme < numbers.size(); theme++) {
            Integer number = numbers.get(theme);
            if (number != null && number >= from) {
                raised++;
                heardOf += isCarried(heard.themes().get(theme)) ? 1 : 0;
            }
        }
        return new Of(heardOf, raised);
    }

    private boolean isCarried(ThemeView theme) {
        return theme.contributions().stream().anyMatch(heard.carried()::contains);
    }

    private Split theme(ThemeView theme) {
        Split all = grouping.split(heard.speakers(theme.contributions()));
        if (dimension != Dimension.STANCE) {
            return all;
        }
        List<Integer> parts =
                new ArrayList<>(Collections.nCopies(grouping.groups().size(), 0));
        parts.set(number(theme.stance()), all.total());
        return new Split(parts, all.total());
    }

    /** Contributions by the group of whoever said them; by stance, by their own. */
    private Split contributions(Collection<ContributionId> some) {
        List<Integer> parts =
                new ArrayList<>(Collections.nCopies(grouping.groups().size(), 0));
        int total = 0;
        for (ContributionId id : some) {
            Said one = heard.said().get(id);
            Set<Integer> in = one == null ? null : grouping.of().get(one.speaker());
            if (one != null && in != null) {
                total++;
                Set<Integer> groups = dimension == Dimension.STANCE ? Set.of(number(one.stance())) : in;
                groups.forEach(group -> parts.set(group, parts.get(group) + 1));
            }
        }
        return new Split(parts, total);
    }

    private static int number(@Nullable Stance stance) {
        return stance == null ? Stance.values().length : stance.ordinal();
    }
}
