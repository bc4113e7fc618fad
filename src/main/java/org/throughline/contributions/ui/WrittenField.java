package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.Element;

/** Words to type. Never limited in the browser and never cut. */
final class WrittenField extends FormField {

    private static final int PAUSE_MILLISECONDS = 1_200;

    private final Element control;
    private final NativeLabel label;

    private WrittenField(String prefix, String name, Element control, String label, String hint) {
        super(prefix, name);
        this.control = control;
        Paragraph hintLine = hint(hint);
        this.label = new NativeLabel(label);
        this.label.getElement().setAttribute("for", focusId());
        hintLine.setId(hintId());
        control.setAttribute("id", focusId()).setAttribute("dir", "auto").setAttribute("data-draft-field", name);
        control.addEventListener("change", event -> {}).synchronizeProperty("value");
        add(this.label, hintLine);
        describe(hintId());
        getElement().appendChild(control);
    }

    static WrittenField lines(String prefix, String name, String label, String hint) {
        Element area = new Element("textarea");
        area.setAttribute("rows", "8");
        return new WrittenField(prefix, name, area, label, hint);
    }

    static WrittenField email(String prefix, String name, String label, String hint) {
        Element input = new Element("input");
        input.setAttribute("type", "email").setAttribute("autocomplete", "email");
        return new WrittenField(prefix, name, input, label, hint);
    }

    String label() {
        return label.getText();
    }

    @Override
    String focusId() {
        return getId().orElseThrow() + "-control";
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
        control.addPropertyChangeListener("value", "input", event -> change.run())
                .debounce(PAUSE_MILLISECONDS, DebouncePhase.TRAILING);
    }

    @Override
    Element described() {
        return control;
    }

    @Override
    int errorPlace() {
        return 2;
    }

    @Override
    String hintId() {
        return focusId() + "-hint";
    }

    int length() {
        String text = value();
        return text.codePointCount(0, text.length());
    }
}
