package org.throughline.changes;

import java.util.List;
import java.util.Optional;
import org.throughline.plans.PlanView;
import org.throughline.plans.VersionView;

/**
 * The next version of a plan while it is written.
 *
 * @param base the version that it follows
 * @param published the day as it was typed
 * @param confirmed whether a person has looked at which section continues which
 */
public record Revision(
        PlanView plan,
        VersionView base,
        String title,
        String label,
        String published,
        boolean confirmed,
        List<RevisedSection> sections) {

    public Revision {
        sections = List.copyOf(sections);
    }

    public Optional<RevisedSection> section(String key) {
        return sections.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
