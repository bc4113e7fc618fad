package org.throughline.answers;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Internal;

/** Which contributions published answers reach, for the rooms above. */
@Service
public class AnsweredContributions {

    private final EditionRows editions;

    AnsweredContributions(EditionRows editions) {
        this.editions = editions;
    }

    /** Those of these that have an answer, see {@link Answers#toContributions}; one statement. */
    @Internal
    @Transactional(readOnly = true)
    public Set<ContributionId> among(Collection<ContributionId> contributions) {
        return editions.reaching(contributions, false).keySet();
    }
}
