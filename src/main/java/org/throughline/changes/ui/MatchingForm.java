package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.changes.RevisedSection;
import org.throughline.changes.Revision;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.PlanView;

/** Which section of a new text continues which of the version before: proposed, and for a person to look at, change and confirm. */
final class MatchingForm extends Div {

    private static final String NEW = "-";

    private final transient PlanView plan;
    private final transient RevisionDesk desk;
    private final transient Runnable done;
    private final Fields fields;
    private final ErrorSummary errors;

    MatchingForm(
            PlanView plan, Revision revision, RevisionDesk desk, Fields fields, ErrorSummary errors, Runnable done) {
        this.plan = plan;
        this.desk = desk;
        this.done = done;
        this.fields = fields;
        this.errors = errors;
        List<ContentsEntry> before = desk.plans().contents(revision.base().id());
        add(new H2(getTranslation("changes.matching")), new Paragraph(getTranslation("changes.matching.lead")));
        revision.sections().forEach(section -> add(choice(section, before)));
        add(gone(revision, before));
        NativeButton confirm = new NativeButton(getTranslation("changes.matching.confirm"), click -> {
            desk.revisions().confirm(plan);
            done.run();
        });
        confirm.addClassNames("tl-button", "tl-button-primary");
        add(confirm);
    }

    private FormField choice(RevisedSection section, List<ContentsEntry> before) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(NEW, getTranslation("changes.matching.new"));
        before.forEach(
                entry -> answers.put(entry.section().key(), entry.section().title()));
        FormField field = fields.select(
                "continues-" + section.key(),
                section.title(),
                getTranslation("changes.matching." + section.standing().name()),
                answers);
        field.fill(section.continues() == null ? NEW : section.continues());
        field.onChange(() -> errors.unlessRefused(() -> {
            desk.revisions().decide(plan, section.key(), NEW.equals(field.value()) ? null : field.value());
            done.run();
        }));
        return field;
    }

    private Div gone(Revision revision, List<ContentsEntry> before) {
        Set<String> continued = new HashSet<>();
        revision.sections().forEach(section -> continued.add(String.valueOf(section.continues())));
        UnorderedList list = new UnorderedList();
        before.stream()
                .filter(entry -> !continued.contains(entry.section().key()))
                .forEach(entry -> list.add(new ListItem(entry.section().title())));
        return list.getChildren().findAny().isPresent()
                ? new Div(new Paragraph(getTranslation("changes.matching.gone")), list)
                : new Div(new Paragraph(getTranslation("changes.matching.gone.none")));
    }
}
