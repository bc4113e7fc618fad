package org.throughline.contributions.ui;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.throughline.contributions.ContributionId;

/** How far published contributions have come, as the room above that follows them says. */
public interface Stations {

    /** A place that a published contribution comes to, in the order of the line. */
    enum Station {
        THEMED,
        ANSWERED,
        /** The words of the plan that it is about are not what they were, or not where. */
        CHANGED
    }

    /**
     * Where one of them is.
     *
     * @param reached need not be without gaps: a contribution can be answered that is in no theme
     * @param line the address of its throughline, a page of the public record
     */
    record Reached(Set<Station> reached, String line) {}

    /** As many statements for one as for many; what is not published is left out. */
    Map<ContributionId, Reached> of(Collection<ContributionId> contributions);
}
