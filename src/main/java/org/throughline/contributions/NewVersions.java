package org.throughline.contributions;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Ids;
import org.throughline.kernel.RateLimits;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;

/** Contributions that their authors send again in other words after a moderator withheld them. */
@Service
public class NewVersions {

    private final Submissions submissions;
    private final ContributionQueries queries;
    private final DecisionPolicy policy;
    private final RateLimits limits;

    NewVersions(Submissions submissions, ContributionQueries queries, DecisionPolicy policy, RateLimits limits) {
        this.submissions = submissions;
        this.queries = queries;
        this.policy = policy;
        this.limits = limits;
    }

    /**
     * Takes a new version of an own contribution that was withheld; the first one stays where it is. Possible until 14 days after the
     * close.
     *
     * @throws Refused with every reason; also when it was not withheld, or has been sent again before
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public Receipt send(NewVersion version) {
        PersonId author = CurrentPerson.require();
        ContributionRow first = queries.byId(version.first())
                .filter(row -> policy.isReader(row.author()))
                .orElseThrow(() -> new Refused(Refusal.of("contributions.unknown")));
        Submissions.Taken taken = submissions.take(new ContributionId(Ids.next()), first, version);
        if (taken.fresh()) {
            limits.takeHere(author.value().toString(), Contributions.LIMITS, Contributions.NETWORK_LIMIT);
        }
        return taken.receipt();
    }

    /** The new versions of those of these own contributions that were sent again, by the first; one statement. */
    @SignedIn
    public Map<ContributionId, ContributionId> of(Collection<ContributionId> firsts) {
        return queries.versionsOf(firsts, CurrentPerson.require());
    }
}
