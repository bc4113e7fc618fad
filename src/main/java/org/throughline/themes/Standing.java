package org.throughline.themes;

import java.util.Map;

/**
 * How many contributions of a section are where. Together they are all that is published there.
 *
 * @param sorted in one confirmed theme or several
 * @param notGrouped in another language, or in words that their authors do not show
 * @param waiting still to be read
 */
public record Standing(int sorted, int setAside, int unsorted, int notGrouped, int waiting) {

    static Standing of(Map<Place, Integer> many) {
        return new Standing(
                many.getOrDefault(Place.SORTED, 0),
                many.getOrDefault(Place.ASIDE, 0),
                many.getOrDefault(Place.UNSORTED, 0),
                many.getOrDefault(Place.NOT_GROUPED, 0),
                many.getOrDefault(Place.WAITING, 0));
    }

    public int all() {
        return sorted + setAside + unsorted + notGrouped + waiting;
    }
}
