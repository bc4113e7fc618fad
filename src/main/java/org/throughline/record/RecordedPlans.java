package org.throughline.record;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.changes.History;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionView;

/** The versions of plans that the record has, by the names and numbers in its addresses. */
@Component
class RecordedPlans {

    private final Plans plans;
    private final History history;

    RecordedPlans(Plans plans, History history) {
        this.plans = plans;
        this.history = history;
    }

    /** @throws NotInRecord for a name that no plan has */
    List<VersionView> versions(String slug) {
        List<VersionView> versions =
                plans.bySlug(slug).map(plan -> history.of(plan.id())).orElseGet(List::of);
        if (versions.isEmpty()) {
            throw new NotInRecord();
        }
        return versions;
    }

    /** @throws NotInRecord for what is no number that a version can have */
    static int number(String typed) {
        if (!typed.matches("[1-9][0-9]{0,3}")) {
            throw new NotInRecord();
        }
        return Integer.parseInt(typed);
    }

    /**
     * A version and the one before it.
     *
     * @param number its place among those of its plan, from 1
     * @throws NotInRecord for a number that no version has, and for the first
     */
    List<VersionView> step(String slug, int number) {
        List<VersionView> versions = versions(slug);
        if (number < 2 || number > versions.size()) {
            throw new NotInRecord();
        }
        return versions.subList(number - 2, number);
    }

    /** @throws NotInRecord for a number that no version has */
    VersionView version(String slug, int number) {
        List<VersionView> versions = versions(slug);
        if (number < 1 || number > versions.size()) {
            throw new NotInRecord();
        }
        return versions.get(number - 1);
    }
}
