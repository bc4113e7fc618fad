package org.throughline.themes.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * A button that shows its key. The key is the browser's own access key: it works with a modifier only, so that it is never pressed by
 * somebody who writes or speaks (WCAG 2.2, 2.1.4).
 */
final class KeyButton extends NativeButton {

    private final Element shown = new Element("kbd");

    KeyButton(String words, char key, Runnable pressed) {
        super("", click -> pressed.run());
        shown.setText(String.valueOf(Character.toUpperCase(key))).setAttribute("aria-hidden", "true");
        add(new Span(words));
        getElement().appendChild(shown).setAttribute("accesskey", String.valueOf(key));
        addClassName("tl-button");
    }

    /** Without its key, where another button on the page has the same. */
    KeyButton keyless() {
        getElement().removeChild(shown).removeAttribute("accesskey");
        return this;
    }

    KeyButton primary() {
        addClassName("tl-button-primary");
        return this;
    }
}
