package org.throughline.forms;

import com.vaadin.flow.dom.Element;

/** Nothing to answer, but kept with the draft: for which paragraph, under which key. */
public final class KeptField extends FormField {

    private final Element control = new Element("input");

    KeptField(String prefix, String name) {
        super(prefix, name);
        removeClassName("tl-field");
        control.setAttribute("type", "hidden").setAttribute("data-draft-field", name);
        control.setProperty("value", "");
        getElement().setAttribute("hidden", true).appendChild(control);
    }

    @Override
    public String value() {
        return control.getProperty("value", "");
    }

    @Override
    public void fill(String value) {
        control.setProperty("value", value);
    }

    @Override
    public void onChange(Runnable change) {
        // Only the form itself changes it.
    }

    @Override
    protected Element described() {
        return control;
    }
}
