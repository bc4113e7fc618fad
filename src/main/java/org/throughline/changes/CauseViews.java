package org.throughline.changes;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerView;
import org.throughline.answers.Answers;
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

/** Puts words to causes: what cannot be read any more is left out. At most some twenty statements, however many there are. */
@Component
class CauseViews {

    private final CauseRows rows;
    private final Themes themes;
    private final Answers answers;
    private final Discussions discussions;
    private final Consultations consultations;

    CauseViews(CauseRows rows, Themes themes, Answers answers, Discussions discussions, Consultations consultations) {
        this.rows = rows;
        this.themes = themes;
        this.answers = answers;
        this.discussions = discussions;
        this.consultations = consultations;
    }

    /** What can be read now of what causes name. */
    private record Named(
            Map<ThemeId, ThemeView> themes,
            Map<AnswerId, AnswerView> answers,
            Map<ContributionId, ContributionView> said) {}

    /** Whoever reads: that a theme caused a change is public, as far as its title goes and what can be read of it. */
    Map<ChangeId, List<CauseView>> of(Collection<ChangeId> changes) {
        Map<ChangeId, List<Cause>> causes = rows.of(changes);
        Set<ThemeId> ofThemes = ids(causes, EnumSet.of(CauseKind.THEME), ThemeId::new);
        Set<AnswerId> ofAnswers = ids(causes, EnumSet.of(CauseKind.ANSWER), AnswerId::new);
        Named named = new Named(
                SystemWork.call(() -> themes.known(ofThemes)),
                ofAnswers.isEmpty() ? Map.of() : answers.byId(ofAnswers),
                discussions.published(
                        ids(causes, EnumSet.of(CauseKind.CONTRIBUTION, CauseKind.WORDING), ContributionId::new)));
        Map<ChangeId, List<CauseView>> views = new HashMap<>();
        causes.forEach((change, all) -> views.put(
                change, all.stream().flatMap(cause -> view(cause, named)).toList()));
        return views;
    }

    private static <T> Set<T> ids(Map<ChangeId, List<Cause>> causes, Set<CauseKind> kinds, Function<UUID, T> identity) {
        return causes.values().stream()
                .flatMap(List::stream)
                .filter(cause -> kinds.contains(cause.kind()))
                .map(Cause::id)
                .map(identity)
                .collect(Collectors.toSet());
    }

    private Stream<CauseView> view(Cause cause, Named named) {
        return switch (cause.kind()) {
            case THEME ->
                Stream.ofNullable(named.themes().get(new ThemeId(cause.id())))
                        .map(theme -> view(cause, theme.consultation(), theme.title(), null, theme.contributions()));
            case ANSWER ->
                Stream.ofNullable(named.answers().get(new AnswerId(cause.id())))
                        .map(answer -> view(cause, answer.consultation(), answer.title(), null, List.of()));
            case CONTRIBUTION, WORDING ->
                Stream.ofNullable(named.said().get(new ContributionId(cause.id())))
                        .map(said -> view(cause, said.consultation(), null, said, List.of(said.id())));
        };
    }

    private CauseView view(
            Cause cause,
            ConsultationId consultation,
            @Nullable String title,
            @Nullable ContributionView said,
            List<ContributionId> contributions) {
        return new CauseView(cause.kind(), cause.id(), slug(consultation), title, said, contributions);
    }

    private String slug(ConsultationId consultation) {
        return consultations.byId(consultation).map(ConsultationView::slug).orElseThrow();
    }
}
