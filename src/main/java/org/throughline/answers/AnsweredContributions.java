package org.throughline.answers;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
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

    /**
     * Those of these that have an answer, see {@link Answers#toContributions}, each since when: the first of its answers was published, or
     * came to reach it later. One statement.
     */
    @Internal
    @Transactional(readOnly = true)
    public Map<ContributionId, Instant> since(Collection<ContributionId> contributions) {
        return editions.reachingSince(contributions);
    }
}
