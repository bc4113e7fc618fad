package org.throughline.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.KeptField;
import org.throughline.forms.TickedField;
import org.throughline.forms.WrittenField;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.responses.DraftPart;
import org.throughline.responses.PartEdit;
import org.throughline.responses.PartKind;

/** Where an editor writes one part. What is typed is kept in the browser at once and on the server after a pause, until it is saved. */
final class PartForm extends Div {

    private static final int SOFT_LIMIT = 4_000;

    private final DraftPart part;
    private final Fields fields;
    private final WrittenField words;
    private final KeptField base;
    private final Map<SectionId, TickedField> sections = new LinkedHashMap<>();
    private final ErrorSummary errors;

    /** What the buttons do. */
    record Doings(Consumer<PartEdit> save, Runnable cancel) {}

    PartForm(DraftPart part, PartDesk desk, Doings doings) {
        this.part = part;
        this.fields = new Fields("part-" + part.id().value());
        addClassName("tl-form");
        getElement().setAttribute("data-draft-key", draftKey(part));
        errors = new ErrorSummary(fields, new H4(getTranslation("responses.part.not-saved")));
        String key = "responses.part.words." + part.kind().name();
        words = fields.lines("words", getTranslation(key), getTranslation(key + ".hint"))
                .counted(SOFT_LIMIT);
        base = fields.kept("base");
        add(errors, words, base);
        if (part.kind() == PartKind.ABOUT) {
            add(sections(desk.sections()));
        }
        fields.onChange(() -> desk.keep(edit()));
        NativeButton save = new NativeButton(
                getTranslation("responses.part.save"),
                click -> errors.unlessRefused(() -> doings.save().accept(edit())));
        save.addClassNames("tl-button", "tl-button-primary");
        NativeButton cancel = new NativeButton(
                getTranslation("responses.part.throw-away"),
                click -> doings.cancel().run());
        cancel.addClassNames("tl-button", "tl-button-quiet");
        Div actions = new Div(save, cancel);
        actions.addClassName("tl-actions");
        add(actions);
        fill(new PartEdit(part.id(), part.version(), part.words(), part.sections()));
    }

    /** The key of the browser's own copy. */
    static String draftKey(DraftPart part) {
        return "response-part/" + part.id().value();
    }

    private NativeDetails sections(List<SectionRef> all) {
        Div list = new Div();
        for (SectionRef section : all) {
            TickedField tick = fields.tick("about-" + section.key(), section.title());
            sections.put(section.id(), tick);
            list.add(tick);
        }
        NativeDetails details = new NativeDetails(getTranslation("responses.part.sections"), list);
        details.addClassName("tl-details");
        return details;
    }

    /** Puts in what was typed before, or another wording. */
    void fill(PartEdit edit) {
        words.fill(edit.words());
        base.fill(String.valueOf(edit.base()));
        sections.forEach((section, tick) -> tick.fill(edit.sections().contains(section) ? "true" : ""));
    }

    void takeFocus() {
        words.takeFocus();
    }

    PartEdit edit() {
        List<SectionId> about = new ArrayList<>();
        sections.forEach((section, tick) -> {
            if (tick.isTicked()) {
                about.add(section);
            }
        });
        return new PartEdit(part.id(), base(), words.value(), about);
    }

    /** The version on which the typed words rest. It comes back from the browser, so it may be anything. */
    private int base() {
        return base.value().matches("\\d{1,9}") ? Integer.parseInt(base.value()) : part.version();
    }
}
