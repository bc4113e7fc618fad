package org.throughline.campaigns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.contributions.ContributionId;

/**
 * What sorting has found.
 *
 * @param texts where each text stands that was looked at
 * @param campaigns those that are new, or have another letter than before
 * @param sketches numbers of the texts that are nobody's copy
 */
record Sorted(
        Map<ContributionId, SortedText> texts, List<Campaign> campaigns, Map<ContributionId, List<Long>> sketches) {

    static Sorted nothing() {
        return new Sorted(new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
    }

    void place(SortedText text) {
        texts.put(text.id(), text);
    }

    /** What differs from what is known; a text about which a moderator decided stays as it is. */
    List<SortedText> changed(Map<ContributionId, SortedText> known) {
        return texts.values().stream()
                .filter(text -> !text.equals(known.get(text.id())))
                .toList();
    }
}
