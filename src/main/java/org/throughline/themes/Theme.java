package org.throughline.themes;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.plans.ConsultationId;

/**
 * A theme as it is kept, with everything that was put into it and not taken out, whether or not it can be read now.
 *
 * @param version how often it was saved
 */
record Theme(
        ThemeId id,
        int version,
        ConsultationId consultation,
        Lane lane,
        String title,
        boolean pinned,
        State state,
        @Nullable ThemeId mergedInto,
        SortedMap<ContributionId, Placed> members) {

    enum State {
        CONFIRMED,
        GONE
    }

    Theme {
        members = Collections.unmodifiableSortedMap(sorted(members));
    }

    private static SortedMap<ContributionId, Placed> sorted(Map<ContributionId, Placed> members) {
        SortedMap<ContributionId, Placed> sorted = new TreeMap<>(Comparator.comparing(ContributionId::value));
        sorted.putAll(members);
        return sorted;
    }

    static Theme confirmed(
            ThemeId id, ConsultationId consultation, Lane lane, String title, Map<ContributionId, Placed> members) {
        return new Theme(id, 0, consultation, lane, title, false, State.CONFIRMED, null, sorted(members));
    }

    boolean isGone() {
        return state == State.GONE;
    }

    Theme renamed(String other) {
        return new Theme(id, version, consultation, lane, other, pinned, state, mergedInto, members);
    }

    Theme pinned(boolean wanted) {
        return new Theme(id, version, consultation, lane, title, wanted, state, mergedInto, members);
    }

    /** With these as well; what is in it already stays as it came. */
    Theme plus(Map<ContributionId, Placed> more) {
        SortedMap<ContributionId, Placed> all = sorted(more);
        all.putAll(members);
        return holding(all);
    }

    Theme minus(Collection<ContributionId> fewer) {
        SortedMap<ContributionId, Placed> left = sorted(members);
        left.keySet().removeAll(Set.copyOf(fewer));
        return holding(left);
    }

    Theme holding(Map<ContributionId, Placed> others) {
        return new Theme(id, version, consultation, lane, title, pinned, state, mergedInto, sorted(others));
    }

    /** Exactly these are quoted, each with a point of it. */
    Theme quoting(Map<ContributionId, Integer> points) {
        SortedMap<ContributionId, Placed> all = sorted(members);
        all.replaceAll((id, placed) -> placed.quoting(points.get(id)));
        return holding(all);
    }

    /** No more, and empty. */
    Theme gone(@Nullable ThemeId into) {
        return new Theme(id, version, consultation, lane, title, false, State.GONE, into, sorted(Map.of()));
    }

    /** Those of its contributions that are chosen, as they are in it. */
    Map<ContributionId, Placed> chosen(Collection<ContributionId> ids) {
        SortedMap<ContributionId, Placed> chosen = sorted(members);
        chosen.keySet().retainAll(Set.copyOf(ids));
        return chosen;
    }
}
