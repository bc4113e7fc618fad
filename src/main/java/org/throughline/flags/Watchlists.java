package org.throughline.flags;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a body looks out for: names of its staff, and words that are likely abuse. Made once for many texts. */
public final class Watchlists {

    public static final Watchlists EMPTY = of(List.of(), List.of());

    private final StaffNames staff;
    private final AbusiveWords abuse;

    private Watchlists(StaffNames staff, AbusiveWords abuse) {
        this.staff = staff;
        this.abuse = abuse;
    }

    /**
     * Case, blank space and order say nothing.
     *
     * @param staff whole names, for example "Sandra Pellowby"
     * @param abuse words; a star at the end stands for any ending
     */
    public static Watchlists of(Collection<String> staff, Collection<String> abuse) {
        return new Watchlists(new StaffNames(clean(staff)), new AbusiveWords(clean(abuse)));
    }

    Stream<Flag> in(String text) {
        return Stream.concat(staff.in(text).stream(), abuse.in(text).stream());
    }

    private static List<String> clean(Collection<String> entries) {
        return entries.stream()
                .map(entry -> entry.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK))
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
