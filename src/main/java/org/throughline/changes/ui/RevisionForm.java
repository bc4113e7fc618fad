package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.changes.Revision;
import org.throughline.changes.SectionChanges;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
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
        add(new RevisedContents(plan, revision, desk), preview(), actions());
    }

    private void keep() {
        desk.revisions().name(plan, title.value(), label.value(), published.value());
    }

    /** Only what would change. */
    private Div preview() {
        Div box = new Div(new H2(getTranslation("changes.next.preview")));
        UnorderedList list = new UnorderedList();
        errors.unlessRefused(() -> desk.publishing().preview(plan).stream()
                .filter(section -> !section.isAsItWas())
                .forEach(section -> list.add(line(section))));
        box.add(
                list.getChildren().findAny().isPresent()
                        ? list
                        : new Paragraph(getTranslation("changes.next.preview.none")));
        return box;
    }

    private ListItem line(SectionChanges section) {
        ListItem line =
                new ListItem(section.section().title() + ": " + getTranslation(section.textKey(), section.arguments()));
        line.getElement().setAttribute("dir", "auto");
        return line;
    }

    private Div actions() {
        NativeButton publish = new NativeButton(
                getTranslation("changes.next.publish"),
                click -> errors.unlessRefused(() -> {
                    keep();
                    desk.publishing().publish(plan);
                    done.run();
                }));
        publish.addClassNames("tl-button", "tl-button-primary");
        NativeButton discard = new NativeButton(getTranslation("changes.next.discard"), click -> {
            desk.revisions().discard(plan);
            done.run();
        });
        discard.addClassName("tl-button");
        Div actions = new Div(publish, discard);
        actions.addClassName("tl-actions");
        return new Div(new Paragraph(getTranslation("changes.next.for-good")), actions);
    }
}
