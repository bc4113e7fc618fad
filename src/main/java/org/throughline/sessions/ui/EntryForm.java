package org.throughline.sessions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.throughline.contributions.KeptDraft;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.forms.WrittenField;
import org.throughline.kernel.Ids;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.sessions.NewEntry;
import org.throughline.sessions.SessionMode;

/** Where what was said is written down, one after another: the section stays, the words are emptied, and the focus is back on them. */
final class EntryForm extends Div {

    private final Fields fields = new Fields("entry");
    private final ErrorSummary errors;
    private final FormField section;
    private final WrittenField text;
    private final FormField agreeing;
    private final FormField key = fields.kept("key");

    /** @param add takes one; it may refuse */
    EntryForm(SessionMode mode, List<SectionRef> sections, Consumer<NewEntry> add) {
        addClassName("tl-form");
        errors = new ErrorSummary(fields, new H3(getTranslation("sessions.entry.not")));
        section = fields.select("section", getTranslation("sessions.entry.section"), "", answers(sections));
        text = fields.lines(
                        KeptDraft.TEXT,
                        getTranslation("sessions.entry.words." + mode),
                        getTranslation("sessions.entry.words.hint"))
                .tall(4);
        agreeing = fields.number("agreeing", getTranslation("sessions.entry.agreeing"), "");
        key.fill(Ids.next().toString());
        NativeButton button = new NativeButton(getTranslation("sessions.entry.add"), click -> {
            if (errors.unlessRefused(() -> add.accept(entry()))) {
                next();
            }
        });
        button.addClassName("tl-button");
        Div actions = new Div(button);
        actions.addClassName("tl-actions");
        add(errors, section, text, key);
        if (mode == SessionMode.TOGETHER) {
            add(agreeing);
        }
        add(actions);
    }

    private Map<String, String> answers(List<SectionRef> sections) {
        Map<String, String> answers = new LinkedHashMap<>();
        sections.forEach(each -> answers.put(each.id().value().toString(), each.title()));
        answers.put("", getTranslation("sessions.about.missing"));
        return answers;
    }

    Fields fields() {
        return fields;
    }

    private NewEntry entry() {
        return new NewEntry(
                Ids.parse(key.value()).orElseGet(Ids::next),
                Ids.parse(section.value()).map(SectionId::new).orElse(null),
                text.value(),
                Numbers.whole(agreeing.value()));
    }

    private void next() {
        text.fill("");
        agreeing.fill("");
        key.fill(Ids.next().toString());
        text.takeFocus();
    }
}
