package org.throughline.breakdowns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.contributions.Speaker;

/**
 * Who is in which group.
 *
 * @param of the numbers of the groups in which each speaker is; speakers of another kind are absent
 * @param overlapping whether one may be in several
 */
record Grouping(List<Group> groups, Map<Speaker, Set<Integer>> of, boolean overlapping) {

    /** Each once, however often they spoke. */
    Split split(Collection<Speaker> speakers) {
        List<Integer> parts = new ArrayList<>(Collections.nCopies(groups.size(), 0));
        Set<Speaker> counted = new HashSet<>();
        for (Speaker speaker : speakers) {
            Set<Integer> in = of.get(speaker);
            if (in != null && counted.add(speaker)) {
                in.forEach(group -> parts.set(group, parts.get(group) + 1));
            }
        }
        return new Split(parts, counted.size());
    }

    Split everybody() {
        return split(of.keySet());
    }
}
