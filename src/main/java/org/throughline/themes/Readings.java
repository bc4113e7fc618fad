package org.throughline.themes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.Moderating;
import org.throughline.plans.ConsultationId;

/** How far the machine has read what was said, and what it could not read. */
@Service
public class Readings {

    /** So many at a time. */
    public static final int STEP = 20;

    private final ReadingRows rows;
    private final Discussions discussions;
    private final ThemePolicy policy;

    Readings(ReadingRows rows, Discussions discussions, ThemePolicy policy) {
        this.rows = rows;
        this.discussions = discussions;
        this.policy = policy;
    }

    /** One statement. */
    @Moderating
    @Transactional(readOnly = true)
    public ReadingProgress progress(ConsultationId consultation) {
        policy.requireModerator(consultation);
        return rows.progress(consultation);
    }

    /** What is in another language, at most twenty after this one; it waits for somebody to translate it and is in no group. */
    @Moderating
    @Transactional(readOnly = true)
    public List<ContributionView> foreign(ConsultationId consultation, @Nullable ContributionId after) {
        policy.requireModerator(consultation);
        List<ContributionId> ids = rows.foreign(consultation, after, STEP);
        Map<ContributionId, ContributionView> published = discussions.published(ids);
        return ids.stream().map(published::get).filter(Objects::nonNull).toList();
    }
}
