package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;

/**
 * Words to type. Never limited in the browser and never cut. What is typed comes with each event: left to itself, Vaadin sends a value
 * only when it differs from the one it last saw, and loses it where a keyboard tells twice of the same words before a pause.
 */
final class WrittenField extends FormField {

    private static final int PAUSE_MILLISECONDS = 1_200;

    private static final String TYPED = "element.value";

    private final Element control;
    private final NativeLabel label;
    private String value = "";
    private Runnable change = () -> {};

    private WrittenField(String prefix, String name, Element control, String label, String hint) {
        super(prefix, name);
        this.control = control;
        Paragraph hintLine = hint(hint);
        this.label = new NativeLabel(label);
        this.label.getElement().setAttribute("for", focusId());
        hintLine.setId(hintId());
        control.setAttribute("id", focusId()).setAttribute("dir", "auto").setAttribute("data-draft-field", name);
        control.addEventListener("change", this::typed).addEventData(TYPED);
        control.addEventListener("input", event -> {
                    typed(event);
                    change.run();
                })
                .addEventData(TYPED)
                .debounce(PAUSE_MILLISECONDS, DebouncePhase.TRAILING);
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
        return value;
    }

    private void typed(DomEvent event) {
        value = event.getEventData().path(TYPED).asString("");
    }

    @Override
    void restore(String text) {
        value = text;
        control.setProperty("value", text);
        // The property alone is not sent when it is what the server had set before the person typed over it.
        control.executeJs("this.value = $0", text);
    }

    @Override
    void onChange(Runnable listener) {
        change = listener;
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
