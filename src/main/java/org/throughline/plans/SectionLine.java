package org.throughline.plans;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.places.Level;

/** A row of the section table with its tags. */
record SectionLine(
        SectionRef ref, int depth, @Nullable String summary, int words, Set<Level> levels, Set<String> topics) {

    ContentsEntry entry() {
        return new ContentsEntry(ref, depth, words, levels, topics);
    }
}
