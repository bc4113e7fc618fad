package org.throughline.changes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.Drafted;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.plans.PlanView;
import org.throughline.plans.Plans;
import org.throughline.plans.ui.InAddress;

/** What the next version of a plan would change, word by word as everybody will see it, and the button that publishes it. */
@Route("plans/:plan/next/check")
@RolesAllowed("OWNER")
final class CheckPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Plans plans;
    private final transient RevisionDesk desk;
    private String title = "";

    CheckPage(Plans plans, RevisionDesk desk) {
        this.plans = plans;
        this.desk = desk;
        addClassName("tl-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanView plan = InAddress.ownPlan(event, plans);
        title = getTranslation("changes.check.title", plan.title());
        removeAll();
        if (desk.revisions().of(plan).isEmpty()) {
            event.forwardTo(ChangesLinks.next(plan.slug()).substring(1));
            return;
        }
        Anchor back = new Anchor(ChangesLinks.next(plan.slug()), getTranslation("changes.check.back"));
        back.addClassName("tl-back");
        H1 heading = new H1(title);
        heading.getElement().setAttribute("dir", "auto");
        add(back, heading);
        try {
            show(plan, desk.publishing().preview(plan), event);
        } catch (Refused unreadable) {
            add(new NotYet(plan, unreadable.refusals()));
        }
    }

    private void show(PlanView plan, Drafted drafted, BeforeEnterEvent event) {
        Paragraph lead = new Paragraph(getTranslation("changes.check.lead"));
        lead.addClassName("tl-lead");
        String from = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("from")
                .orElse("");
        List<Refusal> refusals = desk.publishing().refusals(plan);
        add(
                lead,
                new DraftFacts(drafted.seen()),
                new DraftedSections(plan, drafted, from),
                new H2(getTranslation("changes.check.publish.heading")),
                refusals.isEmpty()
                        ? new PublishForm(drafted.seen(), desk, () -> done(plan))
                        : new NotYet(plan, refusals));
    }

    private static void done(PlanView plan) {
        UI.getCurrent().navigate(ChangesLinks.next(plan.slug()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
