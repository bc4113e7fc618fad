package org.throughline.summaries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Said;
import org.throughline.plans.SectionId;

/** Counts what was said about every part of the plan, and what of it is open, in one walk over all of it. */
final class PartTallies {

    private static final class Tally {

        private final Part part;
        private final Set<UUID> places;
        private int said;
        private int open;

        Tally(Part part) {
            this.part = part;
            places = part.places();
        }

        void count(Set<UUID> settled) {
            said++;
            open += Collections.disjoint(settled, places) ? 1 : 0;
        }
    }

    private final Standing standing;
    private final List<Tally> tallies;
    private final List<Tally> withoutSections;
    private final Map<SectionId, List<Tally>> bySection = new HashMap<>();

    private PartTallies(Part whole, Standing standing) {
        this.standing = standing;
        tallies = whole.all().map(Tally::new).toList();
        withoutSections = tallies.stream()
                .filter(tally -> tally.part.sections().isEmpty())
                .toList();
        tallies.forEach(tally -> tally.part
                .sections()
                .forEach(section -> bySection
                        .computeIfAbsent(section, unused -> new ArrayList<>())
                        .add(tally)));
    }

    /** The parts about which something was said, in the order of the document. */
    static List<PartLine> lines(Part whole, Standing standing) {
        PartTallies counted = new PartTallies(whole, standing);
        Map<ContributionId, Set<UUID>> settled = standing.settledAt();
        standing.said()
                .values()
                .forEach(said ->
                        counted.holding(said).forEach(tally -> tally.count(settled.getOrDefault(said.id(), Set.of()))));
        return counted.tallies.stream()
                .map(counted::line)
                .filter(line -> line.progress() != PartLine.Progress.NOTHING_SAID)
                .toList();
    }

    /** Each once, though it be about several sections of a chapter. */
    private Set<Tally> holding(Said said) {
        Set<Tally> holding = new LinkedHashSet<>();
        withoutSections.stream().filter(tally -> tally.part.holds(said)).forEach(holding::add);
        said.sections().forEach(section -> holding.addAll(bySection.getOrDefault(section, List.of())));
        return holding;
    }

    private PartLine line(Tally tally) {
        return new PartLine(tally.part, tally.said, tally.open, progress(tally));
    }

    private PartLine.Progress progress(Tally tally) {
        if (standing.isBegun(tally.part)) {
            return standing.isSigned(tally.part) ? PartLine.Progress.SIGNED : PartLine.Progress.BEGUN;
        }
        return tally.said == 0 ? PartLine.Progress.NOTHING_SAID : PartLine.Progress.NOT_BEGUN;
    }
}
