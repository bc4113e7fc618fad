package org.throughline.ownplans;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.organisations.OrganisationId;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;

/** Makes plans of organisations readable: whose they are, to what they speak, and what moderators decided about them. */
@Component
class OwnPlanViews {

    private final OwnPlanRows rows;
    private final OwnPlanDecisionRows decisions;
    private final Organisations organisations;
    private final Consultations consultations;
    private final Plans plans;

    OwnPlanViews(
            OwnPlanRows rows,
            OwnPlanDecisionRows decisions,
            Organisations organisations,
            Consultations consultations,
            Plans plans) {
        this.rows = rows;
        this.decisions = decisions;
        this.organisations = organisations;
        this.consultations = consultations;
        this.plans = plans;
    }

    /** With all there is to read; as many statements for one as for many. */
    List<OwnPlanView> of(List<OwnPlan> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<OwnPlanId> ids = found.stream().map(OwnPlan::id).toList();
        Map<OwnPlanId, Set<SectionId>> sections = rows.sections(ids);
        Map<OwnPlanId, List<OwnPlanDecision>> decided = decisions.of(ids);
        Map<OrganisationId, OrganisationView> owners =
                organisations.byId(found.stream().map(OwnPlan::organisation).collect(Collectors.toSet()));
        Map<ConsultationId, ConsultationView> beside = found.stream()
                .map(OwnPlan::consultation)
                .distinct()
                .flatMap(id -> consultations.byId(id).stream())
                .collect(Collectors.toMap(ConsultationView::id, one -> one));
        Map<ConsultationId, Map<SectionId, SectionRef>> names = beside.values().stream()
                .collect(Collectors.toMap(
                        ConsultationView::id, one -> plans.sections(one.version(), all(sections.values()))));
        return found.stream()
                .filter(plan -> beside.containsKey(plan.consultation()) && owners.containsKey(plan.organisation()))
                .map(plan -> view(
                        plan,
                        Objects.requireNonNull(owners.get(plan.organisation())),
                        Objects.requireNonNull(beside.get(plan.consultation())),
                        named(
                                Objects.requireNonNull(names.get(plan.consultation())),
                                sections.getOrDefault(plan.id(), Set.of())),
                        decided.getOrDefault(plan.id(), List.of())))
                .toList();
    }

    private static Set<SectionId> all(Collection<Set<SectionId>> sections) {
        return sections.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static List<SectionRef> named(Map<SectionId, SectionRef> names, Set<SectionId> sections) {
        return names.values().stream()
                .filter(section -> sections.contains(section.id()))
                .toList();
    }

    private static OwnPlanView view(
            OwnPlan plan,
            OrganisationView organisation,
            ConsultationView consultation,
            List<SectionRef> sections,
            List<OwnPlanDecision> decisions) {
        return new OwnPlanView(
                plan.id(),
                organisation,
                consultation,
                plan.state(),
                plan.revision(),
                plan.title(),
                plan.about(),
                plan.link(),
                WebLink.host(plan.link()),
                plan.dated(),
                sections,
                plan.added(),
                plan.changed(),
                plan.removed(),
                decisions);
    }
}
