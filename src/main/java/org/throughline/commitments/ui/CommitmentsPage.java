package org.throughline.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.throughline.commitments.CommitmentDesk;
import org.throughline.commitments.CommitmentId;
import org.throughline.commitments.CommitmentLinks;
import org.throughline.kernel.Ids;
import org.throughline.plans.PlanView;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionView;

/** The promises of a plan for those who answer for it: they mark them here, and go from here to what older plans promised. */
@Route("plans/:plan/commitments")
@RolesAllowed("OWNER")
final class CommitmentsPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Plans plans;
    private final transient CommitmentDesk desk;
    private final transient CommitmentList list;
    private String title = "";

    CommitmentsPage(Plans plans, CommitmentDesk desk, CommitmentList list) {
        this.plans = plans;
        this.desk = desk;
        this.list = list;
        addClassName("tl-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OwnedPlan own = OwnedPlan.in(event, plans);
        title = getTranslation("commitments.desk.title", own.plan().title());
        removeAll();
        H1 heading = new H1(title);
        heading.getElement().setAttribute("dir", "auto");
        Paragraph lead = new Paragraph(getTranslation("commitments.desk.lead"));
        lead.addClassName("tl-lead");
        Anchor back = OwnedPlan.back(CommitmentLinks.all(own.plan().slug()), getTranslation("commitments.desk.record"));
        back.setRouterIgnore(true);
        add(
                back,
                heading,
                lead,
                list.promises(own.plan(), OwnedPlan.parameter(event, "after")),
                marking(own, OwnedPlan.parameter(event, "version")),
                older(own),
                list.drops(own.plan(), OwnedPlan.parameter(event, "drops")));
    }

    private Section marking(OwnedPlan own, @Nullable String number) {
        VersionView version = own.versions().stream()
                .filter(each -> String.valueOf(own.versions().indexOf(each) + 1).equals(number))
                .findFirst()
                .orElseGet(own::latest);
        CommitmentId key = new CommitmentId(Ids.next());
        Section section = new Section(new H2(getTranslation("commitments.mark.heading")));
        if (own.versions().size() > 1) {
            section.add(versions(own, version));
        }
        section.add(new MarkForm(
                version,
                plans.contents(version.id()),
                said -> desk.mark(key, own.plan().id(), said),
                () -> again(own.plan())));
        return section;
    }

    private Paragraph versions(OwnedPlan own, VersionView chosen) {
        Paragraph others = new Paragraph(getTranslation("commitments.mark.version", chosen.label()) + " ");
        String between = "";
        for (VersionView version : own.versions()) {
            if (!version.equals(chosen)) {
                others.add(between);
                others.add(new Anchor(
                        CommitmentLinks.desk(own.plan().slug()) + "?version="
                                + (own.versions().indexOf(version) + 1),
                        getTranslation("commitments.mark.version.other", version.label())));
                between = ", ";
            }
        }
        return others;
    }

    private Section older(OwnedPlan own) {
        PlanView plan = own.plan();
        UnorderedList links = new UnorderedList();
        desk.older(plan.id())
                .forEach(version -> links.add(older(
                        plan,
                        version.plan(),
                        getTranslation("commitments.older.of", version.plan().title(), version.year()))));
        if (own.versions().stream()
                .anyMatch(version -> version.published().isBefore(own.latest().published()))) {
            links.add(older(plan, plan, getTranslation("commitments.older.own")));
        }
        Component content = links.getChildren().findAny().isEmpty()
                ? new Paragraph(getTranslation("commitments.older.no-plan"))
                : links;
        return new Section(
                new H2(getTranslation("commitments.older.heading")),
                new Paragraph(getTranslation("commitments.older.lead")),
                content);
    }

    private static ListItem older(PlanView plan, PlanView older, String words) {
        Anchor link = new Anchor(CommitmentLinks.older(plan.slug(), older.slug()), words);
        link.getElement().setAttribute("dir", "auto");
        return new ListItem(link);
    }

    private static void again(PlanView plan) {
        UI.getCurrent().navigate(CommitmentLinks.desk(plan.slug()).substring(1));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
