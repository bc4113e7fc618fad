package org.throughline.throughlines;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.throughline.contributions.ContributionId;

/** Which contributions of a consultation are merged into which. They never run in a circle. */
record Merges(Map<ContributionId, ContributionId> into) {

    Merges {
        into = Map.copyOf(into);
    }

    /** Where the chain that begins here ends; the contribution itself when it is not merged. */
    ContributionId end(ContributionId from) {
        Set<ContributionId> passed = new HashSet<>();
        ContributionId at = from;
        while (into.containsKey(at) && passed.add(at)) {
            at = into.get(at);
        }
        return at;
    }

    /** Whether merging one into the other would lead back to where it began. */
    boolean wouldCircle(ContributionId one, ContributionId other) {
        return end(other).equals(one);
    }
}
