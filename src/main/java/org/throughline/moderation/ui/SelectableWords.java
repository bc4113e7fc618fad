package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.throughline.contributions.Original;
import org.throughline.contributions.Redaction;
import org.throughline.kernel.Spelled;

/**
 * The words in a field that cannot be changed but selected in, with the keyboard as with the mouse: Shift and the arrows, or Ctrl and
 * Shift for whole words. The button takes what is selected.
 */
final class SelectableWords extends Div {

    /** What is done with a selection. */
    interface Selected {
        void take(Redaction.Part part, int from, int to);
    }

    SelectableWords(Original original, Selected selected) {
        addClassName("tl-field");
        add(part(original, Redaction.Part.TEXT, selected));
        if (original.proposedWording() != null) {
            add(part(original, Redaction.Part.PROPOSED_WORDING, selected));
        }
    }

    private Div part(Original original, Redaction.Part part, Selected selected) {
        String id = "select-" + Spelled.of(part);
        NativeLabel label = new NativeLabel(getTranslation("moderation.redact.select." + Spelled.of(part)));
        label.setFor(id);
        Paragraph hint = new Paragraph(getTranslation("moderation.redact.select.hint"));
        hint.addClassName("tl-field-hint");
        hint.setId(id + "-hint");
        Element words = new Element("textarea");
        words.setAttribute("id", id)
                .setAttribute("readonly", true)
                .setAttribute("rows", "5")
                .setAttribute("dir", "auto")
                .setAttribute("aria-describedby", id + "-hint");
        words.setProperty("value", original.of(part));
        Element remove = new Element("button");
        remove.setAttribute("type", "button").setText(getTranslation("moderation.redact.selected"));
        remove.getClassList().add("tl-button");
        String start = "document.getElementById('" + id + "').selectionStart";
        String end = "document.getElementById('" + id + "').selectionEnd";
        remove.addEventListener(
                        "click",
                        event -> selected.take(
                                part,
                                bounded(event.getEventData().path(start).asInt(0), original.of(part)),
                                bounded(event.getEventData().path(end).asInt(0), original.of(part))))
                .addEventData(start)
                .addEventData(end);
        Div field = new Div(label, hint);
        field.getElement().appendChild(words, remove);
        return field;
    }

    /** What the browser says is not believed. */
    private static int bounded(int place, String words) {
        return Math.max(0, Math.min(place, words.length()));
    }
}
