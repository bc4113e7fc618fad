package org.throughline.moderation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.Open;

/** How published contributions were moderated, for everybody. */
@Service
public class PublicDecisions {

    private final Decisions decisions;
    private final Discussions discussions;

    PublicDecisions(Decisions decisions, Discussions discussions) {
        this.decisions = decisions;
        this.discussions = discussions;
    }

    /**
     * The last decision on each of these that is published; nothing for what was published without a moderator. At most six statements.
     */
    @Open
    public Map<ContributionId, PublicDecision> about(Collection<ContributionId> contributions) {
        Map<ContributionId, PublicDecision> told = new HashMap<>();
        decisions.last(discussions.published(contributions).keySet()).forEach((id, decided) -> {
            if (decided.decision() instanceof Decision.Publish) {
                told.put(id, new PublicDecision(decided.at(), Outcome.PUBLISH, 0));
            } else if (decided.decision() instanceof Decision.Redact redact) {
                told.put(
                        id,
                        new PublicDecision(
                                decided.at(),
                                Outcome.PUBLISH_REDACTED,
                                redact.removed().size()));
            }
        });
        return told;
    }
}
