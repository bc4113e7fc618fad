package org.throughline.answers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Open;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;

/** Published answers. */
@Service
public class Answers {

    private final EditionRows editions;
    private final AnswerViews views;
    private final ClockRows clocks;
    private final Plans plans;
    private final Clock clock;

    Answers(EditionRows editions, AnswerViews views, ClockRows clocks, Plans plans, Clock clock) {
        this.editions = editions;
        this.views = views;
        this.clocks = clocks;
        this.plans = plans;
        this.clock = clock;
    }

    /** One page of a consultation, the latest published first; a constant number of statements, and no more words than it shows. */
    @Open
    @Transactional(readOnly = true)
    public AnswersShown shown(ConsultationView consultation, AnswerFilter filter) {
        AnswerOutline outline = editions.outline(consultation.id());
        Map<SectionId, SectionRef> sections = plans.sections(consultation.version(), outline.sections());
        Predicate<AnswerOutline.Entry> inSection =
                one -> filter.isIn(one.sections().stream().map(sections::get).toList());
        Stretch<AnswerId> stretch = outline.stretch(one -> inSection.test(one) && filter.shows(one), filter.after());
        return new AnswersShown(
                filter,
                views.of(editions.of(stretch.items())),
                stretch,
                outline.holding(),
                outline.outcomes(inSection),
                outline.withdrawn(inSection),
                List.copyOf(sections.values()));
    }

    /** All of a consultation with all their words, for files and lists of what was corrected; a constant number of statements. */
    @Open
    @Transactional(readOnly = true)
    public List<AnswerView> of(ConsultationId consultation) {
        return views.of(editions.of(consultation));
    }

    @Open
    @Transactional(readOnly = true)
    public Optional<AnswerView> answer(AnswerId id) {
        return views.of(editions.of(List.of(id))).stream().findFirst();
    }

    /** Those of these answers that are published. */
    @Open
    @Transactional(readOnly = true)
    public Map<AnswerId, AnswerView> byId(Collection<AnswerId> ids) {
        return views.of(editions.of(ids)).stream().collect(Collectors.toMap(AnswerView::id, Function.identity()));
    }

    /**
     * What was answered to each of these contributions: to itself, to its confirmed themes, and to the statements of signed summaries that
     * cite it. One without an answer is left out; a constant number of statements.
     */
    @Open
    @Transactional(readOnly = true)
    public Map<ContributionId, List<AnswerView>> toContributions(Collection<ContributionId> contributions) {
        return reaching(contributions, false);
    }

    /** What was answered to each of these contributions and is withdrawn; a constant number of statements. */
    @Open
    @Transactional(readOnly = true)
    public Map<ContributionId, List<AnswerView>> withdrawnFrom(Collection<ContributionId> contributions) {
        return reaching(contributions, true);
    }

    private Map<ContributionId, List<AnswerView>> reaching(
            Collection<ContributionId> contributions, boolean withdrawn) {
        Map<ContributionId, List<AnswerId>> reaching = editions.reaching(contributions, withdrawn);
        Set<AnswerId> all = new LinkedHashSet<>();
        reaching.values().forEach(all::addAll);
        Map<AnswerId, AnswerView> answers = byId(all);
        Map<ContributionId, List<AnswerView>> found = new HashMap<>();
        reaching.forEach((contribution, ids) -> found.put(
                contribution,
                new ArrayList<>(ids.stream()
                        .map(answers::get)
                        .map(Objects::requireNonNull)
                        .toList())));
        return found;
    }

    /** How far the body is with answering, and how long it has; one statement. */
    @Open
    @Transactional(readOnly = true)
    public AnswerClock clock(ConsultationView consultation) {
        return clocks.of(consultation, clock.instant());
    }
}
