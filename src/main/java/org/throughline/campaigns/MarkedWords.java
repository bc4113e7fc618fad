package org.throughline.campaigns;

import java.util.ArrayList;
import java.util.List;
import org.throughline.copies.Difference;

/** A copy's text in runs: what stands in the letter too, what its sender put in, and where they left something out. */
public record MarkedWords(List<Run> runs) {

    /** What a run is to the letter. */
    public enum Kind {
        SAME,
        PUT_IN,
        LEFT_OUT
    }

    /** Some words in a row. */
    public record Run(Kind kind, String words) {}

    public MarkedWords {
        runs = List.copyOf(runs);
    }

    /** @param differences in the order of the text */
    static MarkedWords of(String text, List<Difference> differences) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Difference difference : differences) {
            add(runs, Kind.SAME, text.substring(at, difference.start()));
            add(runs, Kind.LEFT_OUT, difference.before());
            if (!difference.before().isEmpty() && difference.after().isEmpty()) {
                add(runs, Kind.SAME, " ");
            }
            add(runs, Kind.PUT_IN, text.substring(difference.start(), difference.end()));
            at = difference.end();
        }
        add(runs, Kind.SAME, text.substring(at));
        return new MarkedWords(runs);
    }

    private static void add(List<Run> runs, Kind kind, String words) {
        if (!words.isEmpty()) {
            runs.add(new Run(kind, words));
        }
    }
}
