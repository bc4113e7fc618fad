package org.throughline.summaries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Buttons in the looks of the house. */
final class Buttons {

    private Buttons() {}

    static NativeButton primary(String words, Runnable work) {
        return button(words, work, "tl-button-primary");
    }

    static NativeButton plain(String words, Runnable work) {
        return button(words, work, "");
    }

    static NativeButton quiet(String words, Runnable work) {
        return button(words, work, "tl-button-quiet");
    }

    private static NativeButton button(String words, Runnable work, String look) {
        NativeButton button = new NativeButton(words, click -> work.run());
        button.addClassName("tl-button");
        if (!look.isEmpty()) {
            button.addClassName(look);
        }
        return button;
    }

    static Div row(Component... buttons) {
        Div row = new Div(buttons);
        row.addClassName("tl-actions");
        return row;
    }
}
