package org.throughline.changes;

import java.util.List;
import java.util.Map;
import org.throughline.plans.SectionId;

/**
 * What the next version of a plan would change, as everybody will see it.
 *
 * @param seen the draft that this is about: what is published is what was looked at
 * @param sections those that would not be as they were, in the order of the newer; those that would be gone stand where they were
 * @param words the same sections, paragraph by paragraph
 * @param said how many published comments each section of the version before has, over all consultations on the plan
 */
public record Drafted(
        Revision seen, List<SectionChanges> sections, List<SectionDifference> words, Map<SectionId, Integer> said) {

    public Drafted {
        sections = List.copyOf(sections);
        words = List.copyOf(words);
        said = Map.copyOf(said);
    }

    public int said(SectionId section) {
        return said.getOrDefault(section, 0);
    }
}
