package org.throughline.contributions;

import java.util.Map;
import org.throughline.plans.SectionId;

/**
 * Published comments of a consultation, replies not counted.
 *
 * @param all each comment once, however many sections it is about
 * @param missing those that say that something is missing
 * @param sections those about each section; a section without any is absent
 */
public record Counts(Voices all, Voices missing, Map<SectionId, Voices> sections) {

    public Counts {
        sections = Map.copyOf(sections);
    }

    public Voices of(SectionId section) {
        return sections.getOrDefault(section, Voices.NONE);
    }

    public int total() {
        return all.total();
    }
}
