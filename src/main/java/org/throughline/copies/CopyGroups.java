package org.throughline.copies;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.copies.CopyGroup.Copy;

/** Sorts many texts at once into groups of copies. The order in which the letters come changes nothing. */
public final class CopyGroups {

    private CopyGroups() {}

    /** The groups, the one with most people first. Letters that are nobody's copy are in none. */
    public static List<CopyGroup> of(Collection<Letter> letters, Background background, CopyRules rules) {
        List<Text> texts = Text.differentAmong(letters, background, rules);
        List<Text> centres = Stars.among(texts, rules).stream().map(texts::get).toList();
        CentreIndex index = new CentreIndex(centres, rules);
        Map<Integer, List<Placed>> placed = texts.stream()
                .map(text -> place(text, index))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Placed::centre));
        Map<Integer, List<Placed>> groups = new HashMap<>(placed);
        return groups.entrySet().stream()
                .map(group -> group(centres.get(group.getKey()), group.getValue(), rules))
                .filter(group -> group.people() >= rules.people())
                .sorted(Comparator.comparingInt(CopyGroup::people).reversed().thenComparing(CopyGroup::reference))
                .toList();
    }

    private record Placed(int centre, Text text, double likeness) {}

    private static @Nullable Placed place(Text text, CentreIndex index) {
        return index.nearest(text.shingles())
                .map(near -> new Placed(near.centre(), text, near.likeness()))
                .orElse(null);
    }

    private static CopyGroup group(Text centre, List<Placed> placed, CopyRules rules) {
        Map<Boolean, List<Placed>> sure =
                placed.stream().collect(Collectors.partitioningBy(text -> text.likeness() >= rules.likeness()));
        List<Placed> copies = Objects.requireNonNull(sure.get(true));
        long people = copies.stream()
                .flatMap(text -> text.text().letters().stream())
                .map(Letter::person)
                .distinct()
                .count();
        return new CopyGroup(
                centre.letters().getFirst().id(), copies(copies), copies(Objects.requireNonNull(sure.get(false))), (int)
                        people);
    }

    private static List<Copy> copies(List<Placed> placed) {
        return placed.stream()
                .flatMap(text -> text.text().letters().stream().map(letter -> new Copy(letter.id(), text.likeness())))
                .sorted(Comparator.comparingDouble(Copy::likeness).reversed().thenComparing(Copy::id))
                .toList();
    }
}
