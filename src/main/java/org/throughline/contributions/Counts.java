package org.throughline.contributions;

import java.util.Map;
import org.throughline.plans.SectionId;

/**
 * Published comments of a consultation, replies not counted.
 *
 * @param total each comment once, however many sections it is about
 * @param missing those that say that something is missing
 * @param sections those about each section; a section without any is absent
 */
public record Counts(int total, int missing, Map<SectionId, Integer> sections) {

    public Counts {
        sections = Map.copyOf(sections);
    }

    public int of(SectionId section) {
        return sections.getOrDefault(section, 0);
    }
}
