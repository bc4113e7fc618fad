package org.throughline.ownplans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.throughline.ownplans.OwnPlanDesk;
import org.throughline.ownplans.OwnPlanId;
import org.throughline.ownplans.OwnPlanState;
import org.throughline.ownplans.OwnPlanView;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;
import org.throughline.plans.ui.InAddress;

/** Where somebody who speaks for an organisation changes what it says of its plan, or removes it. */
@Route("consultations/:consultation/organisations-plans/:ownplan")
@PermitAll
final class ChangeOwnPlanPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnPlanDesk desk;
    private final transient Consultations consultations;
    private final transient Plans plans;
    private String title = "";

    ChangeOwnPlanPage(OwnPlanDesk desk, Consultations consultations, Plans plans) {
        this.desk = desk;
        this.consultations = consultations;
        this.plans = plans;
        addClassNames("tl-page", "tl-page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        OwnPlanView plan = desk.open(new OwnPlanId(InAddress.id(event, "ownplan")))
                .filter(found -> found.consultation().id().equals(consultation.id()))
                .orElseThrow(NotFoundException::new);
        title = getTranslation("ownplans.change.title", plan.organisation().name());
        removeAll();
        H1 heading = new H1(title);
        heading.getElement().setAttribute("dir", "auto");
        add(OwnPlanAddress.back(consultation, getTranslation("ownplans.back")), heading);
        if (plan.state() == OwnPlanState.SHOWN) {
            add(form(consultation, plan));
        } else {
            add(new OwnPlanCard(plan, OwnPlanCard.Place.LIST));
        }
        if (plan.state() != OwnPlanState.REMOVED) {
            add(new RemovePanel(() -> {
                desk.remove(plan.id());
                OwnPlanAddress.toList(consultation);
            }));
        }
    }

    private OwnPlanForm form(ConsultationView consultation, OwnPlanView plan) {
        return new OwnPlanForm(
                        OwnPlanAddress.contents(consultation, plans),
                        "own-plan:" + plan.id().value() + ":" + plan.revision(),
                        getTranslation("ownplans.change.button"),
                        said -> {
                            desk.change(plan.id(), plan.revision(), said);
                            OwnPlanAddress.toList(consultation);
                        })
                .showing(plan);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
