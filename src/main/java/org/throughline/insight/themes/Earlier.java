package org.throughline.insight.themes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where the points of one lane were before.
 *
 * @param places of each point the number of the theme it was in, counting from 0, below 0 for none
 */
record Earlier(int... places) {

    private static final int NOWHERE = -1;

    static Earlier of(Former former, List<Quotation> points) {
        Map<Quotation, Set<Quotation>> themes = new HashMap<>();
        former.themes().forEach(theme -> theme.forEach(point -> themes.put(point, theme)));
        Map<Set<Quotation>, Integer> numbers = new IdentityHashMap<>();
        return new Earlier(points.stream()
                .map(themes::get)
                .mapToInt(theme -> {
                    if (theme != null) {
                        numbers.putIfAbsent(theme, numbers.size());
                    }
                    return theme == null ? NOWHERE : numbers.getOrDefault(theme, NOWHERE);
                })
                .toArray());
    }

    static Earlier nothing(int points) {
        int[] places = new int[points];
        Arrays.fill(places, NOWHERE);
        return new Earlier(places);
    }

    boolean knows(int point) {
        return places[point] >= 0;
    }

    /** Where more is new than was there before, there is nothing to begin from. */
    boolean isMost() {
        return 2 * IntStream.range(0, places.length).filter(this::knows).count() > places.length;
    }

    /** What is left of each theme, in the order of its first point. */
    List<int[]> groups() {
        return Arrays.stream(places)
                .filter(place -> place >= 0)
                .distinct()
                .mapToObj(place -> IntStream.range(0, places.length)
                        .filter(point -> places[point] == place)
                        .toArray())
                .toList();
    }
}
