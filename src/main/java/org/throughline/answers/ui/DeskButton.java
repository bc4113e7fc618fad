package org.throughline.answers.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.throughline.kernel.Leaf;

/** A button of the desk with the access key that it shows; the browser asks for a modifier, so nobody presses it by typing. */
final class DeskButton extends NativeButton {

    DeskButton(String words, char key, Runnable pressed) {
        super("", click -> pressed.run());
        add(new Span(words));
        getElement()
                .setAttribute("accesskey", String.valueOf(key))
                .setAttribute("aria-label", words)
                .appendChild(Leaf.of("kbd", String.valueOf(Character.toUpperCase(key)))
                        .setAttribute("aria-hidden", "true"));
        addClassName("tl-button");
    }

    DeskButton primary() {
        addClassName("tl-button-primary");
        return this;
    }
}
