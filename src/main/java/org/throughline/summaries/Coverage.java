package org.throughline.summaries;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Said;
import org.throughline.contributions.Speaker;
import org.throughline.contributions.Stance;

/**
 * How much of what was said some statement carries. Computed, never typed.
 *
 * @param people of those who spoke, how many have at least one contribution that a statement carries
 * @param themes confirmed themes, how many of them have a contribution that a statement carries
 * @param byStance contributions, for each stance that somebody chose, and for those without one
 * @param leftOut contributions that no statement carries and that are left out for a reason
 * @param open contributions of which neither is true
 */
public record Coverage(
        Share contributions,
        Share people,
        Share organisations,
        Share groups,
        Share themes,
        List<OfStance> byStance,
        int leftOut,
        int open) {

    /** @param stance absent where nobody said where they stand */
    public record OfStance(@Nullable Stance stance, Share contributions) {}

    public Coverage {
        byStance = List.copyOf(byStance);
    }

    static Coverage of(Collection<Said> all, Set<ContributionId> carried, Set<ContributionId> leftOut, Share themes) {
        int left = (int) all.stream()
                .filter(said -> !carried.contains(said.id()) && leftOut.contains(said.id()))
                .count();
        Share contributions = contributions(all, carried, said -> true);
        List<OfStance> stances = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            stances.add(new OfStance(stance, contributions(all, carried, said -> said.stance() == stance)));
        }
        stances.add(new OfStance(null, contributions(all, carried, said -> said.stance() == null)));
        stances.removeIf(one -> one.contributions().all() == 0);
        return new Coverage(
                contributions,
                speakers(all, carried, Speaker.Kind.PERSON),
                speakers(all, carried, Speaker.Kind.ORGANISATION),
                speakers(all, carried, Speaker.Kind.GROUP),
                themes,
                stances,
                left,
                contributions.all() - contributions.carried() - left);
    }

    private static Share contributions(Collection<Said> all, Set<ContributionId> carried, Predicate<Said> which) {
        int found = 0;
        int heard = 0;
        for (Said said : all) {
            if (which.test(said)) {
                found++;
                heard += carried.contains(said.id()) ? 1 : 0;
            }
        }
        return new Share(heard, found);
    }

    private static Share speakers(Collection<Said> all, Set<ContributionId> carried, Speaker.Kind kind) {
        Set<Speaker> spoke = new HashSet<>();
        Set<Speaker> heard = new HashSet<>();
        for (Said said : all) {
            if (said.speaker().kind() == kind) {
                spoke.add(said.speaker());
                if (carried.contains(said.id())) {
                    heard.add(said.speaker());
                }
            }
        }
        return new Share(heard.size(), spoke.size());
    }
}
