package org.throughline.priorities.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.forms.BrowserDraft;
import org.throughline.forms.ErrorSummary;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Phase;
import org.throughline.plans.Plans;
import org.throughline.plans.ui.BackLink;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.Ballots;
import org.throughline.priorities.NewBallot;
import org.throughline.priorities.PriorityLinks;

/** Who answers for a body asks for a vote in one of its consultations. */
@Route(PriorityLinks.NEW_BALLOT)
@RolesAllowed("OWNER")
final class NewBallotView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Consultations consultations;
    private final transient Ballots ballots;
    private final transient Plans plans;

    NewBallotView(Consultations consultations, Ballots ballots, Plans plans) {
        this.consultations = consultations;
        this.ballots = ballots;
        this.plans = plans;
        addClassNames("tl-page", "tl-page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = event.getRouteParameters()
                .get("consultation")
                .flatMap(consultations::bySlug)
                .filter(found -> CurrentPerson.is(Role.OWNER, found.body()))
                .orElseThrow(NotFoundException::new);
        removeAll();
        BackLink back = new BackLink(consultation, getTranslation("priorities.back", consultation.title()));
        add(back, new H1(getTranslation("priorities.new.heading")));
        if (consultation.phase() == Phase.CLOSED) {
            Paragraph over = new Paragraph(getTranslation("priorities.refused.closed"));
            over.addClassName("tl-empty");
            add(over);
        } else {
            addForm(consultation);
        }
    }

    private void addForm(ConsultationView consultation) {
        Paragraph lead = new Paragraph(getTranslation(
                consultation.phase() == Phase.OPEN ? "priorities.new.lead.open" : "priorities.new.lead"));
        lead.addClassName("tl-lead");
        NewBallotForm form = new NewBallotForm(sections(consultation));
        ErrorSummary errors = new ErrorSummary(form.fields());
        String draft = "ballot:" + consultation.slug();
        NativeButton create = new NativeButton(
                getTranslation("priorities.new.create"),
                click -> errors.unlessRefused(() -> create(consultation, form, draft)));
        create.addClassNames("tl-button", "tl-button-primary");
        Div actions = new Div(create);
        actions.addClassName("tl-actions");
        BrowserDraft.keep(form, draft, form::fill);
        add(lead, errors, form, actions);
    }

    private Map<String, String> sections(ConsultationView consultation) {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("", getTranslation("priorities.new.option.section.none"));
        plans.contents(consultation.version())
                .forEach(entry -> sections.put(
                        entry.section().id().value().toString(), entry.section().title()));
        return sections;
    }

    private void create(ConsultationView consultation, NewBallotForm form, String draft) {
        NewBallot said = form.said(
                consultation.id(),
                ballots.of(consultation.id()).stream().map(BallotView::key).collect(Collectors.toSet()));
        try {
            ballots.create(said);
        } catch (Refused refused) {
            throw form.atRows(refused);
        }
        BrowserDraft.forget(this, draft);
        UI.getCurrent()
                .navigate(PriorityLinks.ballot(consultation.slug(), said.key()).substring(1));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("priorities.new.heading"));
    }
}
