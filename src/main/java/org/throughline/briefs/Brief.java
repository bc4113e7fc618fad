package org.throughline.briefs;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** A brief as it is kept. */
record Brief(
        BriefId id,
        ConsultationId consultation,
        BriefState state,
        String title,
        String panel,
        String question,
        Instant sent,
        @Nullable Instant published,
        List<ContributionId> items,
        Set<PersonId> readers) {

    Brief {
        items = List.copyOf(items);
        readers = Set.copyOf(readers);
    }

    boolean isPublished() {
        return state == BriefState.PUBLISHED;
    }
}
