package org.throughline.themes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;
import org.throughline.themes.ActRows.Act;
import org.throughline.themes.Proposal.State;

/** What was decided about the themes of a section, and how to undo it. */
@Service
public class ThemeHistory {

    private static final int SHOWN = 20;

    private final ActRows rows;
    private final ThemeActs acts;
    private final ThemeRows themes;
    private final ProposedRows proposals;
    private final AsideRows aside;
    private final CheckRows checks;
    private final ThemePolicy policy;
    private final People people;
    private final Clock clock;

    ThemeHistory(
            ActRows rows,
            ThemeActs acts,
            ThemeRows themes,
            ProposedRows proposals,
            AsideRows aside,
            CheckRows checks,
            ThemePolicy policy,
            People people,
            Clock clock) {
        this.rows = rows;
        this.acts = acts;
        this.themes = themes;
        this.proposals = proposals;
        this.aside = aside;
        this.checks = checks;
        this.policy = policy;
        this.people = people;
        this.clock = clock;
    }

    /** The latest twenty, the latest first. */
    @Moderating
    @Transactional(readOnly = true)
    public List<ActView> latest(ConsultationId consultation, @Nullable SectionId section) {
        policy.requireModerator(consultation);
        List<Act> latest = rows.latest(consultation, Lane.place(section), SHOWN);
        Map<PersonId, String> names = SystemWork.call(() -> people.namesForColleagues(
                latest.stream().map(Act::by).distinct().toList()));
        return latest.stream()
                .map(act -> new ActView(
                        act.id(), act.kind(), act.about(), names.getOrDefault(act.by(), ""), act.made(), act.undone()))
                .toList();
    }

    /**
     * Puts everything back as it was before that act. What was done and undone since does not hinder it.
     *
     * @throws Refused when a theme that it touched is not as the act left it, and when it was undone before
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void undo(ActId id) {
        Act act = rows.find(id).orElseThrow(() -> new Refused(Refusal.of("themes.refused.unknown")));
        policy.requireModerator(act.consultation());
        if (act.kind() == ActKind.UNDO || !rows.undo(id)) {
            throw new Refused(Refusal.of("themes.refused.undone"));
        }
        List<Steps.Change> back = new ArrayList<>();
        Map<ThemeId, Theme> now =
                themes.lock(act.steps().themes().stream().map(Steps.Change::id).toList());
        PutBack before = PutBack.by(rows.undoing(act.consultation(), act.section()));
        for (Steps.Change change : act.steps().themes()) {
            Theme theme = Objects.requireNonNull(now.get(change.id()));
            if (before.version(theme.id(), theme.version()) != before.version(theme.id(), change.version())) {
                throw new Refused(Refusal.of("themes.refused.undo-later", theme.title()));
            }
            back.add(acts.change(theme, change.undone(theme)).sameAs(before.version(theme.id(), change.version() - 1)));
        }
        if (act.steps().proposal() != null) {
            proposals.decide(
                    new ProposalId(act.steps().proposal()),
                    act.kind() == ActKind.REFUSE ? State.REFUSED : State.ACCEPTED,
                    State.OPEN);
        }
        aside.remove(
                act.section(),
                act.steps().setAside().stream().map(ContributionId::new).toList());
        Map<ContributionId, String> reasons = new HashMap<>();
        act.steps().broughtBack().forEach((one, reason) -> reasons.put(new ContributionId(one), reason));
        aside.add(act.consultation(), act.section(), reasons, CurrentPerson.require(), clock.instant());
        checks.undo(id);
        acts.keep(
                act.consultation(),
                new Lane(act.section(), null),
                ActKind.UNDO,
                act.about(),
                Steps.of(back.toArray(Steps.Change[]::new)));
    }
}
