package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.throughline.moderation.Reason;

/** Asks why a contribution is withheld, and for a word to its author. */
final class ReasonForm extends Div {

    private final FieldSet reasons = new FieldSet();
    private final Paragraph error = new Paragraph();
    private final Element words = new Element("textarea");
    private @Nullable Reason chosen;

    /** @param id makes ids unique among the items of the queue */
    ReasonForm(String id, BiConsumer<Reason, String> withhold, Runnable cancel) {
        addClassName("tl-form");
        error.addClassName("tl-field-error");
        error.getElement().setAttribute("role", "alert");
        reasons.addClassName("tl-field");
        reasons.setLegendText(getTranslation("moderation.reason"));
        reasons.getElement().setAttribute("tabindex", "-1");
        for (Reason reason : Reason.values()) {
            reasons.add(choice(id, reason));
        }
        NativeButton confirm =
                new NativeButton(getTranslation("moderation.withhold.confirm"), click -> confirm(withhold));
        confirm.addClassNames("tl-button", "tl-button-danger");
        NativeButton back = new NativeButton(getTranslation("moderation.cancel"), click -> cancel.run());
        back.addClassNames("tl-button", "tl-button-quiet");
        Div actions = new Div(confirm, back);
        actions.addClassName("tl-actions");
        add(reasons, wordsField(id + "-words"), actions);
    }

    void takeFocus() {
        reasons.getElement().callJsFunction("focus");
    }

    private NativeLabel choice(String id, Reason reason) {
        Element control = new Element("input");
        control.setAttribute("type", "radio").setAttribute("name", id).setAttribute("value", reason.name());
        control.addEventListener("change", event -> chosen = reason);
        Element text = new Element("span");
        text.setText(getTranslation(reason.textKey()));
        NativeLabel choice = new NativeLabel();
        choice.addClassName("tl-choice");
        choice.getElement().appendChild(control, text);
        return choice;
    }

    private Div wordsField(String id) {
        NativeLabel label = new NativeLabel(getTranslation("moderation.words"));
        label.getElement().setAttribute("for", id);
        Paragraph hint = new Paragraph(getTranslation("moderation.words.hint"));
        hint.addClassName("tl-field-hint");
        hint.setId(id + "-hint");
        words.setAttribute("id", id).setAttribute("dir", "auto").setAttribute("aria-describedby", id + "-hint");
        words.addEventListener("change", event -> {}).synchronizeProperty("value");
        Div field = new Div(label, hint);
        field.addClassName("tl-field");
        field.getElement().appendChild(words);
        return field;
    }

    private void confirm(BiConsumer<Reason, String> withhold) {
        if (chosen == null) {
            error.setText(getTranslation("moderation.reason.missing"));
            addComponentAsFirst(error);
            takeFocus();
        } else {
            withhold.accept(chosen, words.getProperty("value", ""));
        }
    }
}
