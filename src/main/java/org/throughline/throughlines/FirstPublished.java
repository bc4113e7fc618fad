package org.throughline.throughlines;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.PublishedTexts;
import org.throughline.kernel.SystemWork;
import org.throughline.moderation.PublicDecisions;

/** When contributions were published of which no event told that they were: those that came in together, and those that were there before. */
@Component
class FirstPublished {

    private final PublishedTexts texts;
    private final PublicDecisions decisions;

    FirstPublished(PublishedTexts texts, PublicDecisions decisions) {
        this.texts = texts;
        this.decisions = decisions;
    }

    /** When a moderator decided so, and else when each was sent. */
    Map<ContributionId, Instant> since(Collection<ContributionId> fresh) {
        Map<ContributionId, Instant> since = new HashMap<>(SystemWork.call(() -> texts.sent(fresh)));
        decisions.about(fresh).forEach((id, decision) -> since.put(id, decision.at()));
        since.replaceAll((id, at) -> at.truncatedTo(ChronoUnit.MICROS));
        return since;
    }
}
