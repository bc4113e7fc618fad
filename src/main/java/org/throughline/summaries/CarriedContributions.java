package org.throughline.summaries;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Internal;

/** Which contributions signed summaries carry, for the rooms above. */
@Service
public class CarriedContributions {

    private final SignatureRows signatures;

    CarriedContributions(SignatureRows signatures) {
        this.signatures = signatures;
    }

    /** Those of these that a statement of a signed summary carries; one statement. */
    @Internal
    @Transactional(readOnly = true)
    public Set<ContributionId> among(Collection<ContributionId> contributions) {
        return signatures.carrying(contributions).keySet();
    }
}
