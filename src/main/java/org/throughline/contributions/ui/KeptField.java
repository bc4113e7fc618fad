package org.throughline.contributions.ui;

import com.vaadin.flow.dom.Element;

/** Nothing to answer, but kept with the draft: for which paragraph, under which key. */
final class KeptField extends FormField {

    private final Element control = new Element("input");

    KeptField(String prefix, String name) {
        super(prefix, name);
        removeClassName("tl-field");
        control.setAttribute("type", "hidden").setAttribute("data-draft-field", name);
        control.setProperty("value", "");
        getElement().setAttribute("hidden", true).appendChild(control);
    }

    @Override
    String focusId() {
        return getId().orElseThrow();
    }

    @Override
    String value() {
        return control.getProperty("value", "");
    }

    @Override
    void restore(String value) {
        control.setProperty("value", value);
    }

    @Override
    void onChange(Runnable change) {
        // Only the form itself changes it.
    }

    @Override
    Element described() {
        return control;
    }

    @Override
    int errorPlace() {
        return 0;
    }
}
