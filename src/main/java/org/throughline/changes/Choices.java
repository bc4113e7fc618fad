package org.throughline.changes;

import java.util.List;
import java.util.Set;

/**
 * What may have caused a change, to choose from.
 *
 * @param here what was said and answered about the section where the change is
 * @param elsewhere what concerns the whole plan or other sections
 * @param credits causes that stand because words were taken over into the version; they are not taken back
 */
public record Choices(List<Candidate> here, List<Candidate> elsewhere, Set<Cause> credits) {

    public Choices {
        here = List.copyOf(here);
        elsewhere = List.copyOf(elsewhere);
        credits = Set.copyOf(credits);
    }
}
