package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;

/** A button for what loses something: it says first what goes, and does it when it is pressed again. */
final class AskedFirst extends Div {

    private final NativeButton first = new NativeButton();

    /**
     * @param key of its texts, which are {@code key}, {@code key.sure} and {@code key.not}
     * @param what goes, asked for when it is needed
     */
    AskedFirst(String key, Supplier<String> what, Runnable work) {
        addClassName("tl-actions");
        first.setText(getTranslation(key));
        first.addClassName("tl-button");
        first.addClickListener(click -> ask(key, what.get(), work));
        add(first);
    }

    private void ask(String key, String what, Runnable work) {
        Paragraph warning = new Paragraph(what);
        warning.addClassName("tl-warning");
        warning.setId("asked-" + key.replace('.', '-'));
        NativeButton sure = new NativeButton(getTranslation(key + ".sure"), again -> work.run());
        sure.addClassNames("tl-button", "tl-button-primary");
        sure.getElement().setAttribute("aria-describedby", warning.getId().orElseThrow());
        NativeButton not = new NativeButton(getTranslation(key + ".not"), never -> {
            removeAll();
            add(first);
            first.focus();
        });
        not.addClassName("tl-button");
        removeAll();
        add(warning, sure, not);
        sure.focus();
    }
}
