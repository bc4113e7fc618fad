package org.throughline.changes;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Owning;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.PlanView;

/**
 * Which sections the next version of a plan has, and in which order. Everything here throws {@link AccessDeniedException} unless the person
 * at the keyboard answers for the plan's body, and {@link Refused} where nobody writes a next version any more.
 */
@Service
public class Arranging {

    private final RevisionRows rows;
    private final Revisions revisions;

    Arranging(RevisionRows rows, Revisions revisions) {
        this.rows = rows;
        this.revisions = revisions;
    }

    /** Adds a section behind another one. */
    @Owning
    @Transactional
    public void addBehind(PlanView plan, String key, String title) {
        locked(plan);
        if (title.isBlank()) {
            throw new Refused(Refusal.at("new-section", "changes.refused.title"));
        }
        RevisedSection added = new RevisedSection(
                "new-" + Ids.next(), 2, Revisions.cut(title, 400), "", "", Set.of(), Set.of(), null, Continuing.NEW, 0);
        List<String> order = keys(plan);
        rows.add(plan.id(), added, order.size());
        order.add(order.indexOf(key) + 1, added.key());
        rows.order(plan.id(), order);
    }

    /** Of all sections in their order, also of those that were taken out. */
    private List<String> keys(PlanView plan) {
        return rows.sections(plan.id()).stream()
                .map(kept -> kept.section().key())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * Moves a section, with what belongs to it, one place towards the beginning or the end; see {@link SectionOrder}. What was taken out
     * stays where it was.
     */
    @Owning
    @Transactional
    public void move(PlanView plan, String key, boolean up) {
        Revision revision = locked(plan);
        List<RevisedSection> order = new SectionOrder(revision.sections()).moved(key, up);
        if (!order.equals(revision.sections())) {
            Set<String> out =
                    revision.takenOut().stream().map(RevisedSection::key).collect(Collectors.toSet());
            Iterator<RevisedSection> moved = order.iterator();
            rows.order(
                    plan.id(),
                    keys(plan).stream()
                            .map(each ->
                                    out.contains(each) ? each : moved.next().key())
                            .toList());
        }
    }

    /**
     * Takes a section out; what people said about it will be listed where it was. It can be put back as it was until the version is
     * published.
     */
    @Owning
    @Transactional
    public void takeOut(PlanView plan, String key) {
        locked(plan);
        rows.takeOut(plan.id(), key, true);
    }

    /**
     * Puts a section back that was taken out, where it was and as it was.
     *
     * @throws Refused when another section continues the same one meanwhile
     */
    @Owning
    @Transactional
    public void putBack(PlanView plan, String key) {
        Revision revision = locked(plan);
        for (RevisedSection section : revision.takenOut()) {
            if (section.key().equals(key)) {
                if (revision.isContinued(section.continues(), key)) {
                    throw new Refused(Refusal.of("changes.refused.put-back", section.title()));
                }
                rows.takeOut(plan.id(), key, false);
            }
        }
    }

    private Revision locked(PlanView plan) {
        CurrentPerson.require(Role.OWNER, plan.body());
        if (rows.lock(plan.id()).isEmpty()) {
            throw new Refused(Refusal.of("changes.refused.no-revision"));
        }
        return revisions.of(plan).orElseThrow();
    }
}
