package org.throughline.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.SystemWork;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.themes.ThemeId;
import org.throughline.themes.ThemeView;
import org.throughline.themes.Themes;

/** Puts words to causes: what cannot be read any more is left out. At most nine statements, however many there are. */
@Component
class CauseViews {

    private final CauseRows rows;
    private final Themes themes;
    private final Discussions discussions;
    private final Consultations consultations;

    CauseViews(CauseRows rows, Themes themes, Discussions discussions, Consultations consultations) {
        this.rows = rows;
        this.themes = themes;
        this.discussions = discussions;
        this.consultations = consultations;
    }

    Map<ChangeId, List<CauseView>> of(Collection<ChangeId> changes) {
        Map<ChangeId, List<Cause>> causes = rows.of(changes);
        Map<ThemeId, ThemeView> byTheme = themes(causes);
        Map<ContributionId, ContributionView> said = discussions.published(
                ids(causes, false).map(ContributionId::new).collect(Collectors.toSet()));
        Map<ChangeId, List<CauseView>> views = new HashMap<>();
        causes.forEach((change, all) -> {
            List<CauseView> shown = new ArrayList<>();
            all.forEach(cause -> view(cause, byTheme, said).forEach(shown::add));
            views.put(change, shown);
        });
        return views;
    }

    /** Whoever reads: that a theme caused a change is public, as far as its title goes and what can be read of it. */
    private Map<ThemeId, ThemeView> themes(Map<ChangeId, List<Cause>> causes) {
        Set<ThemeId> wanted = ids(causes, true).map(ThemeId::new).collect(Collectors.toSet());
        return wanted.isEmpty() ? Map.of() : SystemWork.call(() -> themes.known(wanted));
    }

    private static Stream<UUID> ids(Map<ChangeId, List<Cause>> causes, boolean ofThemes) {
        return causes.values().stream()
                .flatMap(List::stream)
                .filter(cause -> (cause.kind() == CauseKind.THEME) == ofThemes)
                .map(Cause::id);
    }

    private Stream<CauseView> view(
            Cause cause, Map<ThemeId, ThemeView> themes, Map<ContributionId, ContributionView> said) {
        if (cause.kind() == CauseKind.THEME) {
            return Stream.ofNullable(themes.get(new ThemeId(cause.id())))
                    .map(theme -> new CauseView(
                            cause.kind(),
                            cause.id(),
                            slug(theme.consultation()),
                            theme.title(),
                            null,
                            theme.contributions()));
        }
        return Stream.ofNullable(said.get(new ContributionId(cause.id())))
                .map(one -> new CauseView(
                        cause.kind(), cause.id(), slug(one.consultation()), null, one, List.of(one.id())));
    }

    private String slug(ConsultationId consultation) {
        return consultations
                .byId(consultation)
                .map(ConsultationView::slug)
                .orElseThrow();
    }
}
