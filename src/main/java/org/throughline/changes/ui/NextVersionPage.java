package org.throughline.changes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.RevisedSection;
import org.throughline.changes.Revision;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.plans.PlanView;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionView;
import org.throughline.plans.ui.InAddress;
import org.throughline.plans.ui.PlanFileField;

/** Writes the next version of a plan, from the latest one or from a file, and publishes it. The address names the section that is open. */
@Route("plans/:plan/next")
@RolesAllowed("OWNER")
final class NextVersionPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Plans plans;
    private final transient RevisionDesk desk;
    private String title = "";

    NextVersionPage(Plans plans, RevisionDesk desk) {
        this.plans = plans;
        this.desk = desk;
        addClassName("tl-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanView plan = InAddress.ownPlan(event, plans);
        title = getTranslation("changes.next.title", plan.title());
        removeAll();
        Optional<Revision> revision = desk.revisions().of(plan);
        String key = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("section")
                .orElse("");
        if (revision.isEmpty()) {
            showStart(plan);
        } else if (key.isEmpty()) {
            showWhole(plan, revision.get(), event.getLocation().getQueryParameters());
        } else {
            showSection(plan, revision.get().section(key).orElseThrow(NotFoundException::new));
        }
    }

    private void showStart(PlanView plan) {
        add(heading(title));
        List<VersionView> versions = plans.versions(plan.id());
        VersionView latest = versions.getLast();
        if (versions.size() > 1) {
            add(new ComparingNotice(latest, versions.size(), desk));
        }
        add(lead(getTranslation("changes.next.lead", latest.label())));
        NativeButton begin = new NativeButton(getTranslation("changes.next.begin"), click -> {
            desk.revisions().begin(plan);
            reload(plan);
        });
        begin.addClassNames("tl-button", "tl-button-primary");
        add(begin, file(plan));
    }

    private Div file(PlanView plan) {
        Fields fields = new Fields();
        ErrorSummary errors = new ErrorSummary(fields, new H2(getTranslation("changes.next.not-read")));
        Div box = new Div(new H2(getTranslation("changes.next.file")), errors);
        box.add(fields.add(new PlanFileField((name, bytes) -> errors.unlessRefused(() -> {
            desk.revisions().read(plan, name, bytes);
            reload(plan);
        }))));
        return box;
    }

    private void showWhole(PlanView plan, Revision revision, QueryParameters asked) {
        add(heading(title));
        said(revision.takenOut(), asked.getSingleParameter("taken"), "changes.out.taken");
        said(revision.sections(), asked.getSingleParameter("back"), "changes.out.is-back");
        add(lead(getTranslation("changes.next.follows", revision.base().label())));
        add(new RevisionForm(plan, revision, desk, () -> reload(plan)));
        Div file = file(plan);
        file.addComponentAtIndex(1, new Paragraph(getTranslation("changes.next.file.instead")));
        add(file);
    }

    /** Says what was done, with the focus there, since the button that did it is gone. */
    private void said(List<RevisedSection> sections, Optional<String> key, String textKey) {
        sections.stream()
                .filter(section -> key.filter(section.key()::equals).isPresent())
                .forEach(section -> {
                    Div notice = new Div(new Paragraph(getTranslation(textKey, section.title())));
                    notice.addClassName("tl-success");
                    notice.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
                    add(notice);
                });
    }

    private void showSection(PlanView plan, RevisedSection section) {
        Anchor back = new Anchor(ChangesLinks.next(plan.slug()), getTranslation("changes.next.back"));
        back.addClassName("tl-back");
        add(back, heading(section.title().isBlank() ? getTranslation("changes.next.untitled") : section.title()));
        add(new RevisedSectionForm(
                plan, section, desk, () -> UI.getCurrent().navigate(ChangesLinks.next(plan.slug(), section.key()))));
    }

    private static H1 heading(String words) {
        H1 heading = new H1(words);
        heading.getElement().setAttribute("dir", "auto");
        return heading;
    }

    private static Paragraph lead(String words) {
        Paragraph lead = new Paragraph(words);
        lead.addClassName("tl-lead");
        return lead;
    }

    private static void reload(PlanView plan) {
        UI.getCurrent().navigate(ChangesLinks.next(plan.slug()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
