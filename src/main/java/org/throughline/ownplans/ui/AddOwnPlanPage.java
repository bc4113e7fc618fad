package org.throughline.ownplans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.throughline.kernel.Ids;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.ownplans.OwnPlanDesk;
import org.throughline.ownplans.OwnPlanId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;
import org.throughline.plans.ui.InAddress;

/** Where somebody who speaks for an organisation puts a plan or report of its own beside the plan of a consultation. */
@Route("consultations/:consultation/organisations-plans/add/:organisation")
@PermitAll
final class AddOwnPlanPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnPlanDesk desk;
    private final transient Organisations organisations;
    private final transient Consultations consultations;
    private final transient Plans plans;
    private String title = "";

    AddOwnPlanPage(OwnPlanDesk desk, Organisations organisations, Consultations consultations, Plans plans) {
        this.desk = desk;
        this.organisations = organisations;
        this.consultations = consultations;
        this.plans = plans;
        addClassNames("tl-page", "tl-page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        String slug = event.getRouteParameters().get("organisation").orElse("");
        OrganisationView organisation = organisations.mine().stream()
                .filter(mine -> mine.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        title = getTranslation("ownplans.add.title", organisation.name());
        removeAll();
        OwnPlanId key = new OwnPlanId(Ids.next());
        H1 heading = new H1(title);
        heading.getElement().setAttribute("dir", "auto");
        Paragraph lead = new Paragraph(getTranslation("ownplans.add.lead", consultation.title()));
        lead.addClassName("tl-lead");
        add(
                OwnPlanAddress.back(consultation, getTranslation("ownplans.back")),
                heading,
                lead,
                new OwnPlanForm(
                        OwnPlanAddress.contents(consultation, plans),
                        "own-plan:" + consultation.slug() + ":" + slug,
                        getTranslation("ownplans.add.button"),
                        said -> {
                            desk.add(key, organisation.id(), consultation.id(), said);
                            OwnPlanAddress.toList(consultation);
                        }));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
