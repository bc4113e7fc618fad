package org.throughline.answers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.Open;

/** What published answers reach, for everybody to follow. */
@Service
public class ReachedContributions {

    /** So many stand on a page. */
    static final int STEP = 20;

    private final ReachRows rows;
    private final Discussions discussions;

    ReachedContributions(ReachRows rows, Discussions discussions) {
        this.rows = rows;
        this.discussions = discussions;
    }

    /**
     * One page of what an answer reaches.
     *
     * @param said those on this page that can be read now
     */
    public record Page(Stretch<ContributionId> stretch, List<ContributionView> said) {}

    /**
     * A constant number of statements.
     *
     * @param after the contribution after which the page begins; absent, and where there is no such one, for the first page
     */
    @Open
    @Transactional(readOnly = true)
    public Page of(AnswerId answer, @Nullable ContributionId after) {
        List<ContributionId> all = rows.of(answer);
        Stretch<ContributionId> stretch = new Stretch<>(all, all.indexOf(after) + 1, STEP);
        Map<ContributionId, ContributionView> found =
                stretch.items().isEmpty() ? Map.of() : discussions.published(stretch.items());
        return new Page(
                stretch,
                stretch.items().stream()
                        .filter(found::containsKey)
                        .map(found::get)
                        .toList());
    }
}
