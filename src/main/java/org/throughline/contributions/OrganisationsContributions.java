package org.throughline.contributions;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Open;
import org.throughline.kernel.Slice;
import org.throughline.organisations.OrganisationId;

/** Everything that is published of an organisation, in all consultations. */
@Service
public class OrganisationsContributions {

    private final ContributionQueries queries;
    private final ContributionViews views;

    OrganisationsContributions(ContributionQueries queries, ContributionViews views) {
        this.queries = queries;
        this.views = views;
    }

    /** One step, the newest first, replies and parts of responses too; at most five statements. */
    @Open
    @Transactional(readOnly = true)
    public Slice<ContributionView> published(OrganisationId organisation, @Nullable String after) {
        Slice<ContributionRow> step = queries.of(organisation, after);
        Map<ContributionId, ContributionView> named = views.of(step.items());
        return new Slice<>(List.copyOf(named.values()), step.next());
    }
}
