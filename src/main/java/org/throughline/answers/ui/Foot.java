package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** What became of what was typed, said below the form while somebody types. */
final class Foot extends Div {

    Foot() {
        getElement().setAttribute("role", "status");
        say("");
    }

    void say(String words) {
        setClassName("tl-meta");
        setText(words);
    }

    /** It stays in sight, however long the form is, and takes the focus from nobody. */
    void warn(String words, String way, Runnable there) {
        setClassName("tl-warning tl-foot-warning");
        removeAll();
        NativeButton leads = new NativeButton(way, click -> there.run());
        leads.addClassName("tl-button");
        add(new Span(words), leads);
    }
}
