package org.throughline.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.copies.CentreIndex.Near;
import org.throughline.copies.CopyGroup.Copy;

/**
 * Groups copies as they arrive; a new text costs milliseconds. A group is founded when enough people have sent nearly the same words, and
 * then takes in all that came before and is like it. {@link CopyGroups} over all texts together is the last word. Not for several
 * threads at once.
 */
public final class CopyIndex {

    private final CopyRules rules;
    private final CentreIndex centres;
    private final SingleIndex singles;
    private final Map<String, Entry> entries = new HashMap<>();
    private final List<List<Entry>> groups = new ArrayList<>();

    public CopyIndex(CopyRules rules) {
        this.rules = rules;
        centres = new CentreIndex(List.of(), rules);
        singles = new SingleIndex(rules);
    }

    /** A text that has been taken in. */
    private static final class Entry {
        private final Letter letter;
        private final Shingles shingles;
        private double likeness;
        private @Nullable Integer group;
        private int single = -1;

        Entry(Letter letter, Shingles shingles) {
            this.letter = letter;
            this.shingles = shingles;
        }
    }

    /** Takes a text in and says which texts it is like: all copies of its group, or single ones, the most alike first. */
    public List<Copy> add(Letter letter, Background background) {
        remove(letter.id());
        Entry entry = new Entry(letter, Wording.of(letter.text(), background).shingles());
        entries.put(letter.id(), entry);
        Optional<Near> near = centres.nearest(entry.shingles).filter(centre -> centre.likeness() >= rules.likeness());
        near.ifPresent(centre -> join(entry, centre.centre(), centre.likeness()));
        if (entry.likeness < rules.close()) {
            entry.single = singles.add(letter.id(), entry.shingles);
            foundAround(entry);
        }
        return like(letter.id());
    }

    /** Forgets a text that was withdrawn or changed. */
    public void remove(String id) {
        Entry entry = entries.remove(id);
        if (entry == null) {
            return;
        }
        singles.remove(entry.single);
        if (entry.group != null) {
            groups.get(entry.group).remove(entry);
        }
    }

    /** The other texts that this one is like, the most alike first. */
    public List<Copy> like(String id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            return List.of();
        }
        return (entry.group == null ? near(entry, 0) : copies(groups.get(entry.group)))
                .stream().filter(copy -> !copy.id().equals(id)).toList();
    }

    /** The groups that hold enough people, the one with most people first. */
    public List<CopyGroup> groups() {
        return groups.stream()
                .filter(group -> people(group) >= rules.people())
                .map(group -> new CopyGroup(copies(group).getFirst().id(), copies(group), List.of(), people(group)))
                .sorted(Comparator.comparingInt(CopyGroup::people).reversed().thenComparing(CopyGroup::reference))
                .toList();
    }

    private void foundAround(Entry entry) {
        List<Entry> close = near(entry, rules.close()).stream()
                .map(copy -> entries.get(copy.id()))
                .toList();
        if (people(close) >= rules.people()) {
            Entry centre = close.stream()
                    .max(Comparator.comparingDouble((Entry one) -> closeness(one, close))
                            .thenComparing(one -> one.letter.id()))
                    .orElse(entry);
            if (centres.nearest(centre.shingles).filter(this::isVariant).isEmpty()) {
                found(centre);
            }
        }
    }

    private boolean isVariant(Near near) {
        return near.likeness() >= rules.variant();
    }

    private void found(Entry centre) {
        int group = centres.add(centre.shingles);
        groups.add(new ArrayList<>());
        near(centre, 0).stream()
                .filter(copy -> copy.likeness() > entryOf(copy).likeness)
                .forEach(copy -> join(entryOf(copy), group, copy.likeness()));
    }

    private Entry entryOf(Copy copy) {
        return Objects.requireNonNull(entries.get(copy.id()));
    }

    /** Who is only a little like a letter may still found a group of their own. */
    private void join(Entry entry, int group, double likeness) {
        if (entry.group != null) {
            groups.get(entry.group).remove(entry);
        }
        if (likeness >= rules.close()) {
            singles.remove(entry.single);
            entry.single = -1;
        }
        entry.group = group;
        entry.likeness = likeness;
        groups.get(group).add(entry);
    }

    /** Texts that may still found a group and are like this one, itself included; only those that share so much of the longer one. */
    private List<Copy> near(Entry entry, double closeness) {
        return singles.near(entry.shingles, closeness);
    }

    private static double closeness(Entry one, List<Entry> others) {
        return others.stream()
                .mapToDouble(other -> (double) one.shingles.shared(other.shingles)
                        / Math.max(one.shingles.size(), other.shingles.size()))
                .sum();
    }

    private static int people(List<Entry> some) {
        return (int)
                some.stream().map(entry -> entry.letter.person()).distinct().count();
    }

    private static List<Copy> copies(List<Entry> group) {
        Map<String, Copy> copies = new LinkedHashMap<>();
        group.forEach(entry -> copies.put(entry.letter.id(), new Copy(entry.letter.id(), entry.likeness)));
        return copies.values().stream()
                .sorted(Comparator.comparingDouble(Copy::likeness).reversed().thenComparing(Copy::id))
                .toList();
    }
}
