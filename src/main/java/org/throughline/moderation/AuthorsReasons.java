package org.throughline.moderation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.Withholding;
import org.throughline.contributions.WithholdingReasons;
import org.throughline.kernel.SignedIn;

/** Why contributions are withheld, told to their authors and to nobody else. */
@Service
public class AuthorsReasons implements WithholdingReasons {

    private final CaseQueries queries;
    private final Contributions contributions;

    AuthorsReasons(CaseQueries queries, Contributions contributions) {
        this.queries = queries;
        this.contributions = contributions;
    }

    @Override
    @SignedIn
    public Map<ContributionId, Withholding> of(Collection<ContributionId> wanted) {
        Set<ContributionId> withheld = contributions.withheldOfMine(wanted);
        Map<ContributionId, Withholding> reasons = new HashMap<>();
        queries.withheld(withheld)
                .forEach((id, decided) ->
                        reasons.put(id, new Withholding(decided.reason().textKey(), decided.words())));
        return reasons;
    }
}
