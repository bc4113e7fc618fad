package org.throughline.moderation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Spelled;

/**
 * Single keys for the whole page. They are silent while somebody types or holds a modifier, and can be turned off, which the browser
 * remembers (WCAG 2.2, 2.1.4).
 */
final class QueueKeys extends Div {

    private static final String STORED = "tl-moderation-keys";
    private static final String OFF = "off";
    private static final String KEY = "event.key";

    /**
     * Letters are for the page unless somebody writes or chooses with them; Enter is a button's own. Escape closes also from a field, as
     * long as nothing is written in it.
     */
    private static final String MEANT = """
            !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat && !event.isComposing
            && (event.target.closest('select, textarea, [contenteditable], input:not([type=radio]):not([type=checkbox])')
                ? event.key === 'Escape' && event.target.value === ''
                : /^[a-z0-9?]$/i.test(event.key) || event.key === 'Escape'
                    || event.key === 'Enter' && !event.target.closest('button, a, summary'))""";

    private final transient Consumer<String> pressed;
    private final transient Consumer<Boolean> switched;
    private final Element tick = new Element("input");
    private final NativeDetails list = new NativeDetails();
    private @Nullable DomListenerRegistration listening;
    private boolean on = true;

    QueueKeys(Consumer<String> pressed, Consumer<Boolean> switched) {
        this.pressed = pressed;
        this.switched = switched;
        addClassName("tl-keys");
        tick.setAttribute("type", "checkbox").setProperty("checked", true);
        tick.addEventListener(
                        "change",
                        event -> turn(
                                event.getEventData().path("element.checked").asBoolean(true)))
                .addEventData("element.checked");
        Element words = new Element("span");
        words.setText(getTranslation("moderation.keys.on"));
        NativeLabel label = new NativeLabel();
        label.addClassName("tl-choice");
        label.getElement().appendChild(tick, words);
        list.setSummaryText(getTranslation("moderation.keys"));
        list.setContent(keys());
        add(label, list);
    }

    private DescriptionList keys() {
        DescriptionList keys = new DescriptionList();
        for (DecisionBar.Act act : DecisionBar.Act.values()) {
            key(keys, String.valueOf(act.key()), "moderation.act." + Spelled.of(act));
        }
        key(keys, "x", "moderation.keys.select");
        key(keys, "b", "moderation.keys.bulk");
        key(keys, "u", "moderation.keys.undo");
        key(keys, "1–9", "moderation.keys.digits");
        key(keys, "Enter", "moderation.keys.enter");
        key(keys, "Esc", "moderation.keys.escape");
        key(keys, "?", "moderation.keys.list");
        return keys;
    }

    private void key(DescriptionList keys, String key, String textKey) {
        Element shown = new Element("kbd");
        shown.setText(key.toUpperCase(Locale.ROOT));
        DescriptionList.Term term = new DescriptionList.Term();
        term.getElement().appendChild(shown);
        keys.add(term, new DescriptionList.Description(getTranslation(textKey)));
    }

    boolean areOn() {
        return on;
    }

    private void turn(boolean wanted) {
        on = wanted;
        tick.setProperty("checked", wanted);
        WebStorage.setItem(STORED, wanted ? "on" : OFF);
        switched.accept(wanted);
    }

    private void take(String key) {
        if (key.equals("?")) {
            list.setOpen(!list.isOpen());
        } else {
            pressed.accept(key);
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        WebStorage.getItem(STORED, kept -> {
            if (OFF.equals(kept)) {
                turn(false);
            }
        });
        listening = attach.getUI().getElement().addEventListener("keydown", event -> {
            if (on) {
                take(event.getEventData().path(KEY).asString(""));
            }
        });
        listening.setFilter(MEANT).addEventData(KEY);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (listening != null) {
            listening.remove();
        }
    }
}
