package org.throughline.contributions;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Open;
import org.throughline.kernel.SignedIn;

/** Comments, replies and endorsements. */
@Service
public class Contributions {

    /**
     * Takes a comment: a durable row when this returns, and one row however often it is sent.
     *
     * @throws org.throughline.kernel.Refused with every reason beside its field
     */
    @SignedIn
    public Receipt submit(NewComment comment) {
        throw new UnsupportedOperationException();
    }

    /** A contribution if the reader may see it: published, their own, or in a consultation they moderate. */
    @Open
    public Optional<ContributionView> byId(ContributionId id) {
        throw new UnsupportedOperationException();
    }

    /** Contributions for a moderator of their consultations, in any state; one statement for all. */
    @Moderating
    public Map<ContributionId, ContributionView> forModerator(Collection<ContributionId> ids) {
        throw new UnsupportedOperationException();
    }

    /** Publishes a waiting or withheld contribution; a published one stays as it is. */
    @Moderating
    public void publish(ContributionId id) {
        throw new UnsupportedOperationException();
    }

    /** Withholds a waiting or published contribution. The reason is moderation's to keep. */
    @Moderating
    public void withhold(ContributionId id) {
        throw new UnsupportedOperationException();
    }
}
