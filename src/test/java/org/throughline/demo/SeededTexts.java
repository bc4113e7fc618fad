package org.throughline.demo;

import java.util.List;

/** What the people of the seeds say, for tests of rooms that compare texts. */
public final class SeededTexts {

    private SeededTexts() {}

    /** Comments and replies, in the order of the seeds. */
    public static List<String> all() {
        return SeedFiles.rows("contributions.csv").stream()
                .map(row -> row.get("text"))
                .toList();
    }
}
