package org.throughline.changes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.PlanView;
import org.throughline.plans.VersionView;

/**
 * The next version of a plan while it is written.
 *
 * @param base the version that it follows
 * @param published the day as it was typed
 * @param confirmed whether a person has looked at which section continues which
 * @param takenOut sections that it had, kept as they were until it is published
 */
public record Revision(
        PlanView plan,
        VersionView base,
        String title,
        String label,
        String published,
        boolean confirmed,
        List<RevisedSection> sections,
        List<RevisedSection> takenOut) {

    public Revision {
        sections = List.copyOf(sections);
        takenOut = List.copyOf(takenOut);
    }

    public Optional<RevisedSection> section(String key) {
        return sections.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Whether another section than this one continues that of the version before. */
    boolean isContinued(@Nullable String continues, String but) {
        return continues != null
                && sections.stream().anyMatch(one -> !one.key().equals(but) && continues.equals(one.continues()));
    }
}
