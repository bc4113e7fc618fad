package org.throughline.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.SelectField;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;

/** Adds a part about a section, or about what is missing; further sections are chosen in the part itself. */
final class AddPart extends Div {

    AddPart(List<SectionRef> sections, Consumer<List<SectionId>> add) {
        addClassName("tl-form");
        Fields fields = new Fields("add-part");
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("", getTranslation("responses.add.missing"));
        Map<String, SectionId> byKey = new LinkedHashMap<>();
        sections.forEach(section -> {
            answers.put(section.key(), section.title());
            byKey.put(section.key(), section.id());
        });
        SelectField section = fields.select(
                "section",
                getTranslation("responses.add.section"),
                getTranslation("responses.add.section.hint"),
                answers);
        H3 heading = new H3(getTranslation("responses.add"));
        ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("responses.add.not")));
        NativeButton button = new NativeButton(
                getTranslation("responses.add.button"),
                click -> errors.unlessRefused(
                        () -> add.accept(section.value().isEmpty() ? List.of() : List.of(byKey.get(section.value())))));
        button.addClassName("tl-button");
        Div actions = new Div(button);
        actions.addClassName("tl-actions");
        add(heading, errors, section, actions);
    }
}
