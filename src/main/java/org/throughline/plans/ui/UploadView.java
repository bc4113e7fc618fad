package org.throughline.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.organisations.Bodies;
import org.throughline.plans.PlanDraft;
import org.throughline.plans.Plans;
import org.throughline.plans.PlansLinks;
import org.throughline.plans.VersionView;

/** Uploads a plan: choose a file, look at the sections that were found in it, publish. Nothing is saved before that. */
@Route(PlansLinks.UPLOAD)
@RolesAllowed("OWNER")
final class UploadView extends Div implements HasDynamicTitle {

    private final transient Plans plans;
    private final Fields fields = new Fields();
    private final FormField body;
    private final FormField title = fields.line("title", label("name"), "");
    private final FormField label = fields.line("label", label("label"), label("label.hint"));
    private final FormField published = fields.day("published", label("published"), "");
    private final ErrorSummary errors = new ErrorSummary(fields);
    private final Div preview = new Div();
    private transient @Nullable PlanDraft draft;

    UploadView(Plans plans, Bodies bodies) {
        this.plans = plans;
        body = fields.select("body", label("body"), "", OwnBodies.words(bodies));
        preview.getElement().setAttribute("tabindex", "-1");
        Paragraph lead = new Paragraph(getTranslation("plans.upload.lead"));
        lead.addClassName("tl-lead");
        addClassName("tl-page");
        add(
                new H1(getTranslation("plans.upload.heading")),
                lead,
                errors,
                fields.add(new PlanFileField(this::read)),
                preview);
    }

    private void read(String fileName, byte[] file) {
        preview.removeAll();
        errors.unlessRefused(() -> show(plans.read(fileName, file)));
    }

    private void show(PlanDraft found) {
        draft = found;
        title.fill(found.title());
        label.fill(found.label());
        LocalDate day = found.published();
        published.fill(day == null ? "" : day.toString());
        NativeButton publish = new NativeButton(getTranslation("plans.upload.publish"), click -> publish());
        publish.addClassNames("tl-button", "tl-button-primary");
        Div form = new Div(body, title, label, published, publish);
        form.addClassName("tl-form");
        preview.add(new DraftTree(found), plans.bySlug(found.slug()).isPresent() ? next(found) : form);
        preview.getElement().callJsFunction("focus");
    }

    /** A plan that is here already gets its next version where comments find their way to it. */
    private Div next(PlanDraft found) {
        Anchor next = new Anchor(PlansLinks.next(found.slug()), getTranslation("plans.upload.versions"));
        next.addClassNames("tl-button", "tl-button-primary");
        return new Div(new Paragraph(getTranslation("plans.refused.has-versions", found.title())), next);
    }

    private void publish() {
        PlanDraft found = draft;
        if (found != null) {
            errors.unlessRefused(() -> done(plans.publish(named(found), chosenBody())));
        }
    }

    /** A plan without a slug of its own goes by its title, as its owner left it. */
    private PlanDraft named(PlanDraft found) {
        return found.named(found.slug(), title.value(), label.value(), day(published.value()));
    }

    private BodyId chosenBody() {
        return new BodyId(Ids.parse(body.value()).orElseGet(() -> new UUID(0, 0)));
    }

    private void done(VersionView version) {
        draft = null;
        preview.removeAll();
        Anchor next = new Anchor(PlansLinks.NEW_CONSULTATION, getTranslation("plans.upload.next"));
        Div success =
                new Div(new Paragraph(getTranslation("plans.upload.done", version.title(), version.label())), next);
        success.addClassName("tl-success");
        success.getElement().setAttribute("role", "status");
        preview.add(success);
        preview.getElement().callJsFunction("focus");
    }

    static @Nullable LocalDate day(String iso) {
        try {
            return iso.isEmpty() ? null : LocalDate.parse(iso);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private String label(String field) {
        return getTranslation("plans.upload." + field);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.upload.title");
    }
}
