package org.throughline.themes;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Moderating;
import org.throughline.plans.ConsultationId;
import org.throughline.themes.ThemeQueries.Shown;

/** The confirmed themes of a consultation. */
@Service
public class Themes {

    private final ThemeQueries queries;
    private final ThemeViews views;
    private final ThemePolicy policy;

    Themes(ThemeQueries queries, ThemeViews views, ThemePolicy policy) {
        this.queries = queries;
        this.views = views;
        this.policy = policy;
    }

    /** All of a consultation that the person at the keyboard moderates; those that are pinned first, then those of most people. */
    @Moderating
    @Transactional(readOnly = true)
    public List<ThemeView> of(ConsultationId consultation) {
        return views.of(policy.requireModerator(consultation), queries.of(consultation));
    }

    /** One of them; nothing for a theme that is gone or of a consultation that the person at the keyboard does not moderate. */
    @Moderating
    @Transactional(readOnly = true)
    public Optional<ThemeView> byId(ThemeId id) {
        return queries.byId(id).stream()
                .filter(theme -> policy.moderates(theme.consultation()))
                .findFirst()
                .map(this::view);
    }

    /** The same for the rooms above, whoever reads: what they show of it is theirs to decide. */
    @Internal
    @Transactional(readOnly = true)
    public Optional<ThemeView> known(ThemeId id) {
        return queries.byId(id).stream().findFirst().map(this::view);
    }

    /** All of a consultation for the rooms above. */
    @Internal
    @Transactional(readOnly = true)
    public List<ThemeView> allOf(ConsultationId consultation) {
        return views.of(policy.consultation(consultation), queries.of(consultation));
    }

    private ThemeView view(Shown theme) {
        return views.of(policy.consultation(theme.consultation()), List.of(theme))
                .getFirst();
    }
}
