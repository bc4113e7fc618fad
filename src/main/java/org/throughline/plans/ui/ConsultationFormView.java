package org.throughline.plans.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Notice;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refused;
import org.throughline.plans.ConsultationDraft;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.Consultations;
import org.throughline.plans.Plans;
import org.throughline.plans.PlansLinks;

/** Drafts a consultation and announces it once it says everything that people must know. The address holds which draft is open. */
@Route(PlansLinks.NEW_CONSULTATION)
@RolesAllowed("OWNER")
final class ConsultationFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DRAFT = "draft";

    private final transient Consultations consultations;
    private final transient Plans plans;
    private final transient Clock clock;
    private final Div status = new Div();
    private @Nullable ConsultationId draft;

    ConsultationFormView(Consultations consultations, Plans plans, Clock clock) {
        this.consultations = consultations;
        this.plans = plans;
        this.clock = clock;
        status.getElement().setAttribute("role", "status");
        addClassNames("tl-page", "tl-page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<ConsultationDraft> drafts = consultations.drafts();
        ConsultationDraft chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DRAFT)
                .flatMap(Ids::parse)
                .flatMap(id -> drafts.stream()
                        .filter(each -> each.id().value().equals(id))
                        .findFirst())
                .orElse(null);
        draft = chosen == null ? null : chosen.id();
        Paragraph lead = new Paragraph(getTranslation("plans.consultation.lead"));
        lead.addClassName("tl-lead");
        add(new H1(getTranslation("plans.consultation.heading")), lead);
        Map<String, String> versions = OwnBodies.versions(plans);
        if (versions.isEmpty()) {
            Paragraph empty = new Paragraph(
                    new Text(getTranslation("plans.consultation.no-plan") + " "),
                    new Anchor(PlansLinks.UPLOAD, getTranslation("plans.upload.heading")));
            empty.addClassName("tl-empty");
            add(empty);
            return;
        }
        ConsultationForm form = new ConsultationForm(versions);
        if (chosen == null) {
            addDrafts(drafts);
        } else {
            form.show(chosen.said());
        }
        form.keepIn(key());
        addForm(form);
    }

    private void addForm(ConsultationForm form) {
        ErrorSummary errors = new ErrorSummary(form.fields());
        NativeButton keep =
                new NativeButton(getTranslation("plans.consultation.keep"), click -> keepAsDraft(form, errors));
        keep.addClassName("tl-button");
        NativeButton announce =
                new NativeButton(getTranslation("plans.consultation.announce"), click -> announce(form, errors));
        announce.addClassNames("tl-button", "tl-button-primary");
        Div actions = new Div(announce, keep);
        actions.addClassName("tl-actions");
        status.removeAll();
        add(errors, form, actions, status);
    }

    /** Says it beside the button, where the person is, and aloud. */
    private void keepAsDraft(ConsultationForm form, ErrorSummary errors) {
        status.removeAll();
        if (errors.unlessRefused(() -> keep(form))) {
            status.add(new Notice(
                    Notice.Tone.SUCCESS,
                    getTranslation("plans.consultation.kept.word"),
                    getTranslation("plans.consultation.kept", LondonTime.moment(clock.instant()))));
        }
    }

    private void announce(ConsultationForm form, ErrorSummary errors) {
        status.removeAll();
        errors.unlessRefused(() -> announce(form));
    }

    private void addDrafts(List<ConsultationDraft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        drafts.forEach(each -> {
            String title = each.said().title();
            Anchor link = new Anchor(
                    address(each.id()), title.isEmpty() ? getTranslation("plans.consultation.untitled") : title);
            link.getElement().setAttribute("dir", "auto");
            list.add(new ListItem(link));
        });
        add(new H2(getTranslation("plans.consultation.drafts")), list);
    }

    private ConsultationId keep(ConsultationForm form) {
        String key = key();
        ConsultationId known = draft;
        if (known == null) {
            known = consultations.draft(form.said());
            draft = known;
            UI.getCurrent().getPage().getHistory().replaceState(null, address(known));
        } else {
            consultations.revise(known, form.said());
        }
        form.kept(key, key());
        return known;
    }

    /** Under which the browser keeps what is typed. */
    private String key() {
        return "consultation:" + (draft == null ? "new" : draft.value());
    }

    /** What was typed is kept first, so nothing is lost when the announcement is refused; all that is missing is named at once. */
    private void announce(ConsultationForm form) {
        ConsultationId known;
        try {
            known = keep(form);
        } catch (Refused notEvenKept) {
            throw new Refused(consultations.missing(form.said()));
        }
        consultations.announce(known);
        consultations.byId(known).ifPresent(announced -> UI.getCurrent().navigate("consultations/" + announced.slug()));
    }

    private static String address(ConsultationId draft) {
        return PlansLinks.NEW_CONSULTATION + "?"
                + QueryParameters.of(DRAFT, draft.value().toString()).getQueryString();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.consultation.page-title");
    }
}
