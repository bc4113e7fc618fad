package org.throughline.insight.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.insight.themes.Draft.Group;
import org.throughline.insight.themes.ReadingList.Read;

/** Proposes themes for points: what many speak of, and the small groups that keep apart from it. */
final class Drafts {

    /** One in so many lines is kept for the end. */
    private static final int LAST = 8;

    private Drafts() {}

    /**
     * The draft of points that are all of one stance.
     *
     * @param earlier where they were before
     * @param lines how many a reader has time for
     */
    static Draft of(Said points, Earlier earlier, int lines, Parameters parameters) {
        float[][] vectors = points.vectors();
        if (points.size() == 0) {
            return new Draft(List.of(), List.of());
        }
        boolean fits = vectors.length <= Similarities.MOST;
        Similarities similarities = Similarities.of(fits ? vectors : new float[0][]);
        int count = parameters.neighbours(vectors.length);
        Neighbours neighbours = fits ? Neighbours.of(similarities, count) : Neighbours.of(vectors, count);
        List<int[]> large = earlier.isMost()
                ? LargeThemes.in(neighbours, parameters, earlier.places())
                : LargeThemes.in(neighbours, parameters);
        List<Dendrogram> trees = fits ? List.of(Dendrogram.of(similarities)) : trees(large, vectors);
        Read first = ReadingList.upTo((lines + 1) / 2, points, trees, parameters);
        List<int[]> kept = earlier.isMost()
                ? new Branches(trees, earlier)
                        .kept(points, parameters.smallest(), parameters.mostSmall(points.people()))
                : List.of();
        List<Group> themes = themes(large, small(kept, first.groups(), points, parameters), points, parameters);
        return new Draft(themes, lines(lines, themes, points, trees, parameters));
    }

    /** Where there are too many to compare all with all, each community has a tree of its own. */
    private static List<Dendrogram> trees(List<int[]> communities, float[][] vectors) {
        List<Dendrogram> trees = new ArrayList<>();
        for (int[] community : communities) {
            for (int from = 0; from < community.length; from += Similarities.MOST) {
                int[] some = Arrays.copyOfRange(community, from, Math.min(community.length, from + Similarities.MOST));
                float[][] theirs =
                        Arrays.stream(some).mapToObj(point -> vectors[point]).toArray(float[][]::new);
                trees.add(Dendrogram.of(Similarities.of(theirs), some));
            }
        }
        return trees;
    }

    /** The reading list, of which the last lines are for themes without a line and for what many say and no line says well. */
    private static List<Integer> lines(
            int count, List<Group> themes, Said points, List<Dendrogram> trees, Parameters parameters) {
        int length = Math.min(count, points.people());
        Read read = ReadingList.upTo(length - length / LAST, points, trees, parameters);
        List<Integer> missing = themes.stream()
                .map(Group::members)
                .filter(members -> Arrays.stream(members).noneMatch(read.lines()::contains))
                .map(members -> Middle.of(points.vectors(), members))
                .toList();
        int kept = Math.min(read.lines().size(), Math.max(length - missing.size(), (length + 1) / 2));
        List<Integer> lines = Stream.concat(read.lines().stream().limit(kept), missing.stream())
                .distinct()
                .limit(length)
                .toList();
        List<Integer> filled = Gaps.filled(lines, length, read.groups(), points.vectors());
        return Stream.concat(filled.stream(), ReadingList.upTo(length, points, trees, parameters).lines().stream())
                .distinct()
                .limit(length)
                .toList();
    }

    /** What was kept, and what else keeps apart now. */
    private static List<int[]> small(List<int[]> kept, List<int[]> groups, Said points, Parameters parameters) {
        int most = parameters.mostSmall(points.people());
        boolean[] taken = new boolean[points.size()];
        kept.forEach(group -> Arrays.stream(group).forEach(point -> taken[point] = true));
        return Stream.concat(
                        kept.stream(),
                        groups.stream()
                                .map(group -> rest(group, taken))
                                .filter(group ->
                                        points.people(group) >= parameters.smallest() && points.people(group) <= most))
                .toList();
    }

    private static int[] rest(int[] group, boolean... taken) {
        return IntStream.of(group).filter(point -> !taken[point]).toArray();
    }

    private static List<Group> themes(List<int[]> large, List<int[]> small, Said points, Parameters parameters) {
        int most = parameters.mostSmall(points.people());
        boolean[] taken = new boolean[points.size()];
        small.forEach(group -> Arrays.stream(group).forEach(point -> taken[point] = true));
        List<Group> themes = new ArrayList<>();
        for (int[] community : large) {
            int[] rest = rest(community, taken);
            if (points.people(rest) >= parameters.smallest()) {
                themes.add(new Group(points.people(rest) <= most, rest));
            }
        }
        small.forEach(group -> themes.add(new Group(true, group)));
        themes.sort(Comparator.comparing(Group::small)
                .thenComparing(group -> -group.members().length)
                .thenComparing(group -> group.members()[0]));
        return themes;
    }
}
