package org.throughline.moderation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.Withholding;
import org.throughline.contributions.WithholdingReasons;
import org.throughline.kernel.SignedIn;

/** Why contributions are withheld, told to their authors and to nobody else. */
@Service
public class AuthorsReasons implements WithholdingReasons {

    private final Decisions decisions;
    private final Contributions contributions;

    AuthorsReasons(Decisions decisions, Contributions contributions) {
        this.decisions = decisions;
        this.contributions = contributions;
    }

    @Override
    @SignedIn
    public Map<ContributionId, Withholding> of(Collection<ContributionId> wanted) {
        Map<ContributionId, Withholding> reasons = new HashMap<>();
        decisions.last(contributions.mineAmong(wanted)).forEach((id, decided) -> {
            if (decided.decision() instanceof Decision.Withhold withhold) {
                reasons.put(id, new Withholding(withhold.reason().textKey(), withhold.words()));
            }
        });
        return reasons;
    }
}
