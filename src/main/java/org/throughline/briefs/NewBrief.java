package org.throughline.briefs;

import java.util.List;
import java.util.Set;
import org.throughline.contributions.ContributionId;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/**
 * A brief as it is sent to its readers.
 *
 * @param panel what the group of readers is called, for example "the equality panel"
 * @param question what they are asked; everybody can read it once the brief is published
 * @param items tagged and published contributions, in the order in which they are read
 * @param readers people with a role in the body
 */
public record NewBrief(
        ConsultationId consultation,
        String title,
        String panel,
        String question,
        List<ContributionId> items,
        Set<PersonId> readers) {}
