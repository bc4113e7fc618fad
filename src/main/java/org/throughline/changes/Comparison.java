package org.throughline.changes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.plans.PlanText;
import org.throughline.plans.VersionId;

/** What became of each paragraph of a version in the next one, and what is new there. */
record Comparison(VersionId from, VersionId to, List<Found> found, List<Place> fresh) {

    static Comparison of(PlanText before, PlanText after) {
        List<Block> now = blocks(after);
        List<Found> found = Matching.of(blocks(before), now);
        Set<Place> taken = new HashSet<>();
        found.forEach(one -> {
            if (one.to() != null) {
                taken.add(one.to());
            }
        });
        List<Place> fresh = now.stream()
                .map(Block::place)
                .filter(place -> !taken.contains(place))
                .toList();
        return new Comparison(before.version().id(), after.version().id(), found, fresh);
    }

    /** A version compared with itself, where every line begins. */
    static List<Found> same(PlanText text) {
        return blocks(text).stream()
                .map(block -> new Found(block.place(), Fate.SAME, block.place()))
                .toList();
    }

    private static List<Block> blocks(PlanText text) {
        List<Block> blocks = new ArrayList<>();
        text.parts()
                .forEach(part -> part.paragraphs()
                        .forEach(paragraph -> blocks.add(Block.of(part.section().id(), paragraph))));
        return blocks;
    }

    List<Change> changes() {
        Stream<Change> known = found.stream()
                .filter(one -> one.fate() != Fate.SAME)
                .map(one -> Change.of(from, to, ChangeKind.valueOf(one.fate().name()), one.from(), one.to()));
        return Stream.concat(known, fresh.stream().map(place -> Change.of(from, to, ChangeKind.NEW, null, place)))
                .toList();
    }
}
