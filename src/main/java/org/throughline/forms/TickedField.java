package org.throughline.forms;

import com.vaadin.flow.dom.Element;

/** A box to tick; its value is "true" or empty. */
public final class TickedField extends FormField {

    private final Element control = new Element("input");

    TickedField(String prefix, String name, String label) {
        super(prefix, name);
        control.setAttribute("type", "checkbox").setAttribute("id", focusId()).setAttribute("data-draft-field", name);
        control.addPropertyChangeListener("checked", "change", event -> {});
        add(choice(control, label));
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
