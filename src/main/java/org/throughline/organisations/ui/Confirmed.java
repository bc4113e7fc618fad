package org.throughline.organisations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** A button for what cannot be undone at once: the first press only asks. */
final class Confirmed extends Div {

    private final NativeButton ask;
    private final Div question = new Div();

    /**
     * @param words on the first button
     * @param asked what is asked then, with what will happen
     * @param yes on the button that does it
     */
    Confirmed(String words, String asked, String yes, Runnable action) {
        addClassName("tl-confirmed");
        ask = Words.button(words, this::ask, "tl-button-quiet");
        Paragraph sentence = new Paragraph(asked);
        sentence.getElement().setAttribute("dir", "auto").setAttribute("tabindex", "-1");
        NativeButton no = Words.button(getTranslation("organisations.confirm.no"), this::back, "tl-button-quiet");
        Div buttons = new Div(Words.button(yes, action, "tl-button-danger"), no);
        buttons.addClassName("tl-actions");
        question.add(sentence, buttons);
        question.addClassName("tl-inset");
        add(ask);
    }

    private void ask() {
        remove(ask);
        add(question);
        question.getChildren()
                .findFirst()
                .ifPresent(sentence -> sentence.getElement().callJsFunction("focus"));
    }

    private void back() {
        remove(question);
        add(ask);
        ask.getElement().callJsFunction("focus");
    }
}
