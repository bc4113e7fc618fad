package org.throughline.forms;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;

/** A box to tick; its value is "true" or empty. */
public final class TickedField extends FormField {

    private final Element control = new Element("input");

    TickedField(String prefix, String name, String label) {
        super(prefix, name);
        control.setAttribute("type", "checkbox").setAttribute("id", focusId()).setAttribute("data-draft-field", name);
        control.addPropertyChangeListener("checked", "change", event -> {});
        NativeLabel choice = new NativeLabel();
        choice.addClassName("tl-choice");
        Element text = new Element("span");
        text.setText(label).setAttribute("dir", "auto");
        choice.getElement().appendChild(control, text);
        add(choice);
    }

    public boolean isTicked() {
        return control.getProperty("checked", false);
    }

    @Override
    public String value() {
        return isTicked() ? "true" : "";
    }

    @Override
    public void fill(String value) {
        control.setProperty("checked", "true".equals(value));
    }

    @Override
    public void onChange(Runnable change) {
        control.addPropertyChangeListener("checked", event -> change.run());
    }

    @Override
    protected Element described() {
        return control;
    }
}
