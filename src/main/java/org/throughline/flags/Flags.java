package org.throughline.flags;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Looks through a text for everything that can be found in it alone. */
public final class Flags {

    private Flags() {}

    /** In the order of the text; of two that lie over each other the surer one. */
    public static List<Flag> in(String text, Watchlists watchlists) {
        List<Flag> found = Stream.of(
                        NhsNumbers.in(text),
                        EmailAddresses.in(text),
                        PhoneNumbers.in(text),
                        BirthDates.in(text),
                        Postcodes.in(text),
                        watchlists.in(text).toList(),
                        Links.in(text),
                        Languages.in(text))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Flag::kind).thenComparing(Flag.IN_ORDER))
                .toList();
        List<Flag> kept = new ArrayList<>();
        for (Flag flag : found) {
            if (flag.kind().isWhole() || kept.stream().noneMatch(flag::overlaps)) {
                kept.add(flag);
            }
        }
        kept.sort(Flag.IN_ORDER);
        return List.copyOf(kept);
    }
}
