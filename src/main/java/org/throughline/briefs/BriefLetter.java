package org.throughline.briefs;

import java.util.Set;
import org.throughline.contributions.ContributionId;
import org.throughline.people.PersonId;

/**
 * What is needed to write to those whom a brief concerns.
 *
 * @param path the local address of the brief
 */
public record BriefLetter(
        String title, String panel, String path, Set<PersonId> readers, Set<ContributionId> answered) {

    public BriefLetter {
        readers = Set.copyOf(readers);
        answered = Set.copyOf(answered);
    }
}
