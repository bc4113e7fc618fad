package org.throughline.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerView;
import org.throughline.answers.Answers;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Sayings;
import org.throughline.kernel.Open;
import org.throughline.kernel.SignedIn;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.PlanId;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionView;
import org.throughline.themes.Themes;

/** What changed because of what somebody said: what names it, and what its answers touch. */
@Service
public class BecauseOf {

    /** The latest named come first; so many are shown. */
    static final int MOST = 50;

    private final Sayings sayings;
    private final Themes themes;
    private final Answers answers;
    private final AnswersTouching touching;
    private final CauseRows causes;
    private final ChangeRows changes;
    private final ChangeViews views;
    private final Plans plans;

    BecauseOf(
            Sayings sayings,
            Themes themes,
            Answers answers,
            AnswersTouching touching,
            CauseRows causes,
            ChangeRows changes,
            ChangeViews views,
            Plans plans) {
        this.sayings = sayings;
        this.themes = themes;
        this.answers = answers;
        this.touching = touching;
        this.causes = causes;
        this.changes = changes;
        this.views = views;
        this.plans = plans;
    }

    /** What changed because of the person at the keyboard, as far as everybody can read what they said; see {@link #organisation}. */
    @SignedIn
    @Transactional(readOnly = true)
    public Brought me() {
        PersonId person = CurrentPerson.require();
        return of(SystemWork.call(() -> sayings.by(person)));
    }

    /** What changed because of an organisation; some thirty statements at most, and a few for each plan it spoke about. */
    @Open
    @Transactional(readOnly = true)
    public Brought organisation(OrganisationId organisation) {
        return of(SystemWork.call(() -> sayings.of(organisation)));
    }

    /** What changed because of this contribution, by itself, with its themes or through its answers; some thirty statements at most. */
    @Open
    @Transactional(readOnly = true)
    public List<Because> contribution(ContributionId said) {
        return named(List.of(said), answered(List.of(said)));
    }

    /** Those of these that a change names, see {@link #contribution}; one statement. */
    @Open
    @Transactional(readOnly = true)
    public Set<ContributionId> among(Collection<ContributionId> said) {
        return causes.named(said);
    }

    private Brought of(List<ContributionId> said) {
        Map<AnswerView, List<ContributionId>> answered = answered(said);
        return Brought.of(named(said, answered), touching.of(answered));
    }

    private Map<AnswerView, List<ContributionId>> answered(List<ContributionId> said) {
        Map<AnswerView, List<ContributionId>> answered = new LinkedHashMap<>();
        answers.toContributions(said)
                .forEach(
                        (id, all) -> all.forEach(answer -> answered.computeIfAbsent(answer, unused -> new ArrayList<>())
                                .add(id)));
        return answered;
    }

    private List<Because> named(List<ContributionId> said, Map<AnswerView, List<ContributionId>> answered) {
        Map<AnswerId, List<ContributionId>> byAnswer = new HashMap<>();
        answered.forEach((answer, ids) -> byAnswer.put(answer.id(), ids));
        Set<UUID> wanted = new HashSet<>();
        said.forEach(id -> wanted.add(id.value()));
        byAnswer.keySet().forEach(id -> wanted.add(id.value()));
        SystemWork.call(() -> themes.holding(said)).forEach(theme -> wanted.add(theme.value()));
        List<ChangeId> ids = causes.causedBy(wanted, MOST);
        Map<ChangeId, ChangeView> shown =
                views.of(changes.byId(ids)).stream().collect(Collectors.toMap(ChangeView::id, Function.identity()));
        Map<PlanId, List<VersionView>> versions = new HashMap<>();
        Set<ContributionId> all = Set.copyOf(said);
        List<Because> because = new ArrayList<>();
        for (ChangeId id : ids) {
            ChangeView change = Objects.requireNonNull(shown.get(id));
            List<VersionView> ofPlan =
                    versions.computeIfAbsent(change.to().plan().id(), plans::versions);
            Because one = Because.of(change, ofPlan.indexOf(change.to()) + 1, all, byAnswer);
            if (!one.said().isEmpty()) {
                because.add(one);
            }
        }
        return because;
    }
}
