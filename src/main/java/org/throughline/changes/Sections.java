package org.throughline.changes;

import java.util.List;
import java.util.Optional;
import org.throughline.plans.PlanText;
import org.throughline.plans.SectionId;

/** What became of sections as a whole. */
final class Sections {

    private Sections() {}

    /** A section is the same when it says the same in the same order; where it stands in the plan is not looked at. */
    static Fate fate(PlanText before, PlanText after, SectionId section) {
        Optional<List<String>> now = after.part(section).map(Sections::words);
        if (now.isEmpty()) {
            return Fate.GONE;
        }
        return now.equals(before.part(section).map(Sections::words)) ? Fate.SAME : Fate.CHANGED;
    }

    private static List<String> words(PlanText.Part part) {
        return part.paragraphs().stream()
                .map(paragraph -> paragraph.html().text())
                .toList();
    }
}
