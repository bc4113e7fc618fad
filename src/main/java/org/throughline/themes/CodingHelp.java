package org.throughline.themes;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionId;

/** How the machine helps to code what is unsorted: what it learnt, what waits to be checked, and how sure it must be to go ahead. */
@Service
public class CodingHelp {

    private final LessonRows lessons;
    private final CheckRows checks;
    private final ConfidenceRows confidences;
    private final ThemeQueries queries;
    private final ThemeViews views;
    private final Discussions discussions;
    private final ThemePolicy policy;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CodingHelp(
            LessonRows lessons,
            CheckRows checks,
            ConfidenceRows confidences,
            ThemeQueries queries,
            ThemeViews views,
            Discussions discussions,
            ThemePolicy policy,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lessons = lessons;
        this.checks = checks;
        this.confidences = confidences;
        this.queries = queries;
        this.views = views;
        this.discussions = discussions;
        this.policy = policy;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** How far it helps in a section; a constant number of statements. */
    @Moderating
    @Transactional(readOnly = true)
    public HelpView of(ConsultationId consultation, @Nullable SectionId section) {
        policy.requireModerator(consultation);
        SectionId place = Lane.place(section);
        Lesson lesson = lessons.latest(consultation, place).orElse(null);
        return new HelpView(
                lessons.confirmed(consultation, place),
                Learner.ENOUGH,
                lesson,
                confidence(consultation),
                lesson == null ? 0 : lessons.open(lesson.id()).size(),
                lessons.filled(consultation, place).size(),
                AgreementView.of(checks.overlaps(consultation, place)));
    }

    private @Nullable Confidence confidence(ConsultationId consultation) {
        return confidences
                .latest(consultation)
                .map(said -> new Confidence(
                        said.percent(),
                        SystemWork.call(() -> people.namesForColleagues(List.of(said.by())))
                                .getOrDefault(said.by(), ""),
                        said.made()))
                .orElse(null);
    }

    /**
     * The next to check: what waits, and then what the machine has put into themes, both in the order of a lot.
     *
     * @param skipped those to leave for later
     */
    @Moderating
    @Transactional(readOnly = true)
    public Optional<CheckView> next(
            ConsultationId consultation, @Nullable SectionId section, Collection<ContributionId> skipped) {
        ConsultationView view = policy.requireModerator(consultation);
        SectionId place = Lane.place(section);
        List<Suggestion> all = Stream.concat(
                        lessons.latest(consultation, place).map(lesson -> lessons.open(lesson.id())).stream()
                                .flatMap(List::stream),
                        lessons.filled(consultation, place).stream())
                .toList();
        List<ThemeView> themes = views.of(view, queries.of(consultation, place));
        return all.stream()
                .filter(one -> !skipped.contains(one.contribution()))
                .map(one -> check(one, themes, all.size()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<CheckView> check(Suggestion one, List<ThemeView> themes, int left) {
        Map<ContributionId, ContributionView> said = discussions.published(List.of(one.contribution()));
        return Optional.ofNullable(said.get(one.contribution())).map(view -> {
            List<ThemeView> lane = themes.stream()
                    .filter(theme -> Objects.equals(theme.stance(), view.stance()))
                    .toList();
            return new CheckView(
                    one.lesson(),
                    view,
                    lane.stream()
                            .filter(theme -> one.themes().contains(theme.id()))
                            .toList(),
                    lane.stream()
                            .filter(theme -> !one.themes().contains(theme.id()))
                            .toList(),
                    one.likelihood(),
                    one.filled(),
                    left);
        });
    }

    /**
     * Says how sure the machine must be before it puts something into themes by itself, in the whole consultation. What it has put there
     * stays.
     *
     * @param percent from 50 to 99, or {@link Confidence#NEVER}
     * @throws Refused for any other
     */
    @Moderating
    @Transactional
    public void trust(ConsultationId consultation, int percent) {
        policy.requireModerator(consultation);
        if (percent != Confidence.NEVER && (percent < Confidence.LEAST || percent > Confidence.MOST)) {
            throw new Refused(Refusal.at("percent", "themes.refused.percent"));
        }
        confidences.insert(consultation, percent, CurrentPerson.require(), clock.instant());
        events.publishEvent(new CodingConfidenceSet(consultation.value(), consultation, percent));
    }
}
