package org.throughline.moderation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.Original;
import org.throughline.contributions.Redaction;
import org.throughline.flags.Flag;
import org.throughline.moderation.FlaggedText;

/**
 * A stretch of a text of which every letter is flagged and removed alike.
 *
 * @param flag what it may be, absent where nothing was found
 * @param removed why it is removed, absent where it is not
 */
record Segment(String words, Flag.@Nullable Kind flag, Redaction.@Nullable Reason removed) {

    static List<Segment> of(Original original, Redaction.Part part, List<FlaggedText> flagged) {
        String text = original.of(part);
        List<Flag> flags = flagged.stream()
                .filter(each -> each.part() == part && !each.flag().kind().isWhole())
                .map(FlaggedText::flag)
                .toList();
        List<Redaction> removed = original.redactions().stream()
                .filter(each -> each.part() == part)
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        flags.forEach(flag -> cuts.addAll(List.of(flag.from(), flag.to())));
        removed.forEach(passage -> cuts.addAll(List.of(passage.from(), passage.to())));
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            segments.add(new Segment(text.substring(from, to), flagAt(from, flags), removedAt(from, removed)));
            from = to;
        }
        return segments;
    }

    private static Flag.@Nullable Kind flagAt(int place, List<Flag> flags) {
        return flags.stream()
                .filter(flag -> flag.from() <= place && place < flag.to())
                .map(Flag::kind)
                .findFirst()
                .orElse(null);
    }

    private static Redaction.@Nullable Reason removedAt(int place, List<Redaction> removed) {
        return removed.stream()
                .filter(passage -> passage.from() <= place && place < passage.to())
                .map(Redaction::reason)
                .findFirst()
                .orElse(null);
    }
}
