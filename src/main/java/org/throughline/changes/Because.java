package org.throughline.changes;

import java.util.List;
import java.util.Set;
import org.throughline.contributions.ContributionId;

/**
 * A change, and what of somebody's led to it.
 *
 * @param number the place of its version among those of its plan, from 1
 */
public record Because(ChangeView change, int number, List<ContributionId> said) {

    public Because {
        said = List.copyOf(said);
    }

    static Because of(ChangeView change, int number, Set<ContributionId> all) {
        return new Because(
                change,
                number,
                change.causes().stream()
                        .flatMap(cause -> cause.contributions().stream())
                        .filter(all::contains)
                        .distinct()
                        .toList());
    }
}
