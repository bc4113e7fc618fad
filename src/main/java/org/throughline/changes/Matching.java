package org.throughline.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.SectionId;

/**
 * Finds each paragraph of a version in another: by its words, then by words that are like them and by what stands before and after. A
 * paragraph that is like two others, or like none, is found nowhere: what people said about it is listed where it was, which is
 * better than to hang it on words they never read. The same two texts always give the same result.
 */
final class Matching {

    /** Paragraphs of one section of which this much is the same are one paragraph, revised. */
    static final double REVISED = 0.35;

    /** So much is enough where the paragraphs before and after are the same ones, and nothing else stands between them. */
    static final double REVISED_IN_PLACE = 0.15;

    private static final double SAME_WORDS = 1;

    /** Between sections. */
    static final double MOVED = 0.6;

    /** Of two that are like it, one must be so much more like it than the other. */
    static final double CLEARLY = 0.1;

    /** Shorter texts, such as "Yes.", are never looked for in another section. */
    static final int WORDS_TO_MOVE = 4;

    private final Map<SectionId, List<Block>> before;
    private final Map<SectionId, List<Block>> after;
    private final Map<Place, Block> found = new LinkedHashMap<>();
    private final Set<Place> taken = new HashSet<>();

    private Matching(Collection<Block> before, Collection<Block> after) {
        this.before = bySection(before);
        this.after = bySection(after);
    }

    private record Likely(Block from, Block to, double likeness) {}

    /** What became of each paragraph, in the order of the older version. */
    static List<Found> of(Collection<Block> before, Collection<Block> after) {
        Matching matching = new Matching(before, after);
        matching.sameWords();
        matching.moved(SAME_WORDS);
        matching.revised();
        matching.moved(MOVED);
        matching.revisedInPlace();
        return before.stream().map(matching::fate).toList();
    }

    private static Map<SectionId, List<Block>> bySection(Collection<Block> blocks) {
        return blocks.stream()
                .collect(Collectors.groupingBy(
                        block -> block.place().section(), LinkedHashMap::new, Collectors.toList()));
    }

    private Found fate(Block from) {
        Block to = found.get(from.place());
        if (to == null) {
            return new Found(from.place(), Fate.GONE, null);
        }
        if (!to.place().section().equals(from.place().section())) {
            return new Found(from.place(), Fate.MOVED, to.place());
        }
        return new Found(from.place(), from.saysTheSameAs(to) ? Fate.SAME : Fate.CHANGED, to.place());
    }

    /** Where a section says the same twice, the first is the first: keys number them in their order. */
    private void sameWords() {
        before.forEach((section, blocks) -> {
            for (Block from : blocks) {
                rest(after, section).stream()
                        .filter(from::saysTheSameAs)
                        .findFirst()
                        .ifPresent(to -> take(from, to));
            }
        });
    }

    private void revised() {
        before.keySet().forEach(section -> take(likely(lost(section), rest(after, section), REVISED)));
    }

    private void revisedInPlace() {
        before.forEach((section, blocks) -> {
            for (int at = 0; at < blocks.size(); at++) {
                Block from = blocks.get(at);
                Block to = found.containsKey(from.place()) ? null : between(blocks, at, section);
                if (to != null && from.words().likeness(to.words()) >= REVISED_IN_PLACE) {
                    take(from, to);
                }
            }
        });
    }

    /** The one paragraph that stands between those between which this one stood. */
    private @Nullable Block between(List<Block> blocks, int at, SectionId section) {
        List<Block> now = after.getOrDefault(section, List.of());
        int first = at == 0 ? -1 : position(now, blocks.get(at - 1));
        int last = at + 1 == blocks.size() ? now.size() : position(now, blocks.get(at + 1));
        boolean edgeIsLost = first < 0 && at > 0 || last < 0;
        if (edgeIsLost || last - first != 2) {
            return null;
        }
        Block to = now.get(first + 1);
        return taken.contains(to.place()) || to.heading() != blocks.get(at).heading() ? null : to;
    }

    private int position(List<Block> now, Block before) {
        Block to = found.get(before.place());
        return to == null ? -1 : now.indexOf(to);
    }

    private void moved(double least) {
        List<Block> lost = before.keySet().stream()
                .flatMap(section -> lost(section).stream())
                .filter(Matching::canMove)
                .toList();
        List<Block> rest = after.keySet().stream()
                .flatMap(section -> rest(after, section).stream())
                .filter(Matching::canMove)
                .toList();
        take(likely(lost, rest, least));
    }

    private static boolean canMove(Block block) {
        return !block.heading() && block.words().size() > WORDS_TO_MOVE;
    }

    private static List<Likely> likely(List<Block> lost, List<Block> rest, double least) {
        List<Likely> likely = new ArrayList<>();
        for (Block from : lost) {
            for (Block to : rest) {
                double likeness = from.heading() == to.heading() ? from.words().likeness(to.words()) : 0;
                if (likeness >= least) {
                    likely.add(new Likely(from, to, likeness));
                }
            }
        }
        likely.sort(Comparator.comparingDouble(Likely::likeness).reversed());
        return likely;
    }

    /** Pairs that are clearly the most alike, on both sides. */
    private void take(List<Likely> likely) {
        Map<Place, List<Likely>> ofBefore = new HashMap<>();
        Map<Place, List<Likely>> ofAfter = new HashMap<>();
        for (Likely one : likely) {
            ofBefore.computeIfAbsent(one.from().place(), unused -> new ArrayList<>())
                    .add(one);
            ofAfter.computeIfAbsent(one.to().place(), unused -> new ArrayList<>())
                    .add(one);
        }
        for (Likely one : likely) {
            if (isFree(one)
                    && isClear(
                            one, Objects.requireNonNull(ofBefore.get(one.from().place())))
                    && isClear(one, Objects.requireNonNull(ofAfter.get(one.to().place())))) {
                take(one.from(), one.to());
            }
        }
    }

    private boolean isFree(Likely one) {
        return !found.containsKey(one.from().place())
                && !taken.contains(one.to().place());
    }

    private boolean isClear(Likely one, List<Likely> rivals) {
        return rivals.stream()
                .filter(rival -> !rival.equals(one) && isFree(rival))
                .allMatch(rival -> rival.likeness() <= one.likeness() - CLEARLY);
    }

    private void take(Block from, Block to) {
        found.put(from.place(), to);
        taken.add(to.place());
    }

    private List<Block> lost(SectionId section) {
        return before.getOrDefault(section, List.of()).stream()
                .filter(block -> !found.containsKey(block.place()))
                .toList();
    }

    private List<Block> rest(Map<SectionId, List<Block>> in, SectionId section) {
        return in.getOrDefault(section, List.of()).stream()
                .filter(block -> !taken.contains(block.place()))
                .toList();
    }
}
