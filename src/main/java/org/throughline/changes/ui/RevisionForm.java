package org.throughline.changes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.RevisedSection;
import org.throughline.changes.Revision;
import org.throughline.changes.SectionChanges;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Refused;
import org.throughline.plans.PlanView;

/** The next version as a whole: what it is called, which section continues which, what would change, and the button to publish it. */
final class RevisionForm extends Div {

    private final transient PlanView plan;
    private final transient Revision revision;
    private final transient RevisionDesk desk;
    private final transient Runnable done;
    private final Fields fields = new Fields();
    private final ErrorSummary errors = new ErrorSummary(fields);
    private final FormField title = fields.line("title", getTranslation("changes.next.name"), "");
    private final FormField label =
            fields.line("label", getTranslation("changes.next.label"), getTranslation("changes.next.label.hint"));
    private final FormField published = fields.day("published", getTranslation("changes.next.published"), "");

    /** @param done shows the page anew */
    RevisionForm(PlanView plan, Revision revision, RevisionDesk desk, Runnable done) {
        this.plan = plan;
        this.revision = revision;
        this.desk = desk;
        this.done = done;
        title.fill(revision.title());
        label.fill(revision.label());
        published.fill(revision.published());
        List.of(title, label, published).forEach(field -> field.onChange(this::keep));
        Div names = new Div(title, label, published);
        names.addClassName("tl-form");
        add(errors, names);
        if (!revision.confirmed()) {
            add(new MatchingForm(plan, revision, desk, fields, errors, done));
        }
        add(new RevisedContents(plan, revision, desk));
        if (!revision.takenOut().isEmpty()) {
            add(new TakenOut(revision, this::putBack));
        }
        add(preview(), actions());
    }

    private void putBack(RevisedSection section) {
        errors.unlessRefused(() -> {
            desk.arranging().putBack(plan, section.key());
            UI.getCurrent().navigate(ChangesLinks.back(plan.slug(), section.key()));
        });
    }

    private void keep() {
        desk.revisions().name(plan, title.value(), label.value(), published.value());
    }

    /** Only what would change. */
    private Div preview() {
        Div box = new Div(new H2(getTranslation("changes.next.preview")));
        errors.unlessRefused(() -> {
            List<SectionChanges> sections = desk.publishing().preview(plan).sections();
            box.add(
                    sections.isEmpty()
                            ? new Paragraph(getTranslation("changes.next.preview.none"))
                            : new DraftedList(plan, sections));
        });
        return box;
    }

    /** What is wrong stands beside its field here; what would change is looked at on the page that publishes. */
    private Div actions() {
        NativeButton check = new NativeButton(
                getTranslation("changes.next.check"),
                click -> errors.unlessRefused(() -> {
                    keep();
                    Refused.ifAny(desk.publishing().refusals(plan));
                    UI.getCurrent().navigate(ChangesLinks.check(plan.slug()));
                }));
        check.addClassNames("tl-button", "tl-button-primary");
        Div actions = new Div(check);
        actions.addClassName("tl-actions");
        return new Div(actions, new AskedFirst("changes.next.discard", this::whatGoes, () -> {
            desk.revisions().discard(plan);
            done.run();
        }));
    }

    private String whatGoes() {
        return getTranslation(
                "changes.next.discard.what",
                desk.revisions().of(plan).map(desk.revisions()::differing).orElse(0),
                revision.base().label());
    }
}
