package org.throughline.changes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Owning;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.PlanDraft;
import org.throughline.plans.PlanText;
import org.throughline.plans.PlanView;
import org.throughline.plans.Plans;

/**
 * The next version of a plan, written by those who answer for it: one for each plan, kept with every pause. Everything here throws
 * {@link AccessDeniedException} unless the person at the keyboard answers for the plan's body.
 */
@Service
public class Revisions {

    private final RevisionRows rows;
    private final SaidSoFar said;
    private final Plans plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Revisions(RevisionRows rows, SaidSoFar said, Plans plans, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.said = said;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /** What is written of the next version; nothing where nobody has begun. */
    @Owning
    @Transactional(readOnly = true)
    public Optional<Revision> of(PlanView plan) {
        CurrentPerson.require(Role.OWNER, plan.body());
        return rows.find(plan.id()).map(head -> {
            List<RevisionRows.Kept> kept = rows.sections(plan.id());
            return new Revision(
                    plan,
                    plans.version(head.base()).orElseThrow(),
                    head.title(),
                    head.label(),
                    head.published(),
                    head.confirmed(),
                    sections(kept, false),
                    sections(kept, true));
        });
    }

    private static List<RevisedSection> sections(List<RevisionRows.Kept> kept, boolean takenOut) {
        return kept.stream()
                .filter(one -> one.takenOut() == takenOut)
                .map(RevisionRows.Kept::section)
                .toList();
    }

    /** Begins from the latest version; each section continues itself. Where somebody has begun, nothing changes. */
    @Owning
    @Transactional
    public void begin(PlanView plan) {
        CurrentPerson.require(Role.OWNER, plan.body());
        if (rows.find(plan.id()).isPresent()) {
            return;
        }
        PlanText latest = latest(plan);
        begin(
                plan,
                new RevisionRows.Head(latest.version().id(), latest.version().title(), "", "", true),
                latest.parts().stream().map(RevisedSection::of).toList());
    }

    /**
     * Puts the text of a file in the place of what is written. Which section continues which is proposed, for a person to confirm.
     *
     * @throws Refused when the file is no plan
     */
    @Owning
    @Transactional
    public void read(PlanView plan, String fileName, byte[] file) {
        CurrentPerson.require(Role.OWNER, plan.body());
        PlanDraft draft = plans.read(fileName, file);
        PlanText latest = latest(plan);
        List<SectionMatch> matches = SectionMatching.of(latest, draft.sections());
        List<RevisedSection> sections = IntStream.range(0, matches.size())
                .mapToObj(at -> RevisedSection.of(draft.sections().get(at), matches.get(at)))
                .toList();
        begin(
                plan,
                new RevisionRows.Head(
                        latest.version().id(),
                        draft.title(),
                        draft.label(),
                        draft.published() == null ? "" : draft.published().toString(),
                        false),
                sections);
    }

    private void begin(PlanView plan, RevisionRows.Head head, List<RevisedSection> sections) {
        rows.begin(plan.id(), head, sections, clock.instant());
        events.publishEvent(new RevisionBegun(plan.id().value()));
    }

    private PlanText latest(PlanView plan) {
        return plans.text(plans.versions(plan.id()).getLast().id()).orElseThrow();
    }

    /** Keeps what the version is called, as it was typed. */
    @Owning
    @Transactional
    public void name(PlanView plan, String title, String label, String published) {
        CurrentPerson.require(Role.OWNER, plan.body());
        rows.name(plan.id(), cut(title, 400), cut(label, 400), cut(published, 40));
    }

    static String cut(String typed, int longest) {
        return typed.substring(0, Math.min(longest, typed.length()));
    }

    /**
     * Keeps a section as it was typed, also when it cannot be published so.
     *
     * @throws Refused when somebody else changed the section meanwhile
     */
    @Owning
    @Transactional
    public void keep(PlanView plan, RevisedSection section) {
        CurrentPerson.require(Role.OWNER, plan.body());
        if (!rows.save(plan.id(), section)) {
            throw new Refused(Refusal.of("changes.refused.meanwhile"));
        }
    }

    /** How many sections are not as they stand in the version before: changed, added or taken out. */
    @Owning
    @Transactional(readOnly = true)
    public int differing(Revision revision) {
        CurrentPerson.require(Role.OWNER, revision.plan().body());
        PlanText base = plans.text(revision.base().id()).orElseThrow();
        long same = revision.sections().stream()
                .filter(section -> section.saysTheSameAs(base))
                .count();
        return revision.sections().size() + revision.takenOut().size() - (int) same;
    }

    /** How many published comments are about the section of the version before that this one continues. */
    @Owning
    @Transactional(readOnly = true)
    public int said(PlanView plan, RevisedSection section) {
        CurrentPerson.require(Role.OWNER, plan.body());
        return Optional.ofNullable(section.continues())
                .flatMap(latest(plan)::part)
                .map(part -> said.about(plan.id()).getOrDefault(part.section().id(), 0))
                .orElse(0);
    }

    /** Says which section of the version before a section continues, or that it is new. */
    @Owning
    @Transactional
    public void decide(PlanView plan, String key, @Nullable String continues) {
        Revision revision = locked(plan);
        PlanText base = plans.text(revision.base().id()).orElseThrow();
        boolean known = continues == null || base.part(continues).isPresent();
        if (!known || revision.isContinued(continues, key)) {
            throw new Refused(Refusal.at("continues-" + key, "changes.refused.continues"));
        }
        rows.decide(plan.id(), key, continues, continues == null ? Continuing.NEW : Continuing.SAME);
    }

    /** A person has looked at which section continues which. */
    @Owning
    @Transactional
    public void confirm(PlanView plan) {
        CurrentPerson.require(Role.OWNER, plan.body());
        rows.confirm(plan.id(), true);
    }

    @Owning
    @Transactional
    public void discard(PlanView plan) {
        CurrentPerson.require(Role.OWNER, plan.body());
        if (rows.lock(plan.id()).isPresent()) {
            rows.remove(plan.id());
            events.publishEvent(new RevisionDiscarded(plan.id().value()));
        }
    }

    private Revision locked(PlanView plan) {
        CurrentPerson.require(Role.OWNER, plan.body());
        if (rows.lock(plan.id()).isEmpty()) {
            throw new Refused(Refusal.of("changes.refused.no-revision"));
        }
        return of(plan).orElseThrow();
    }
}
