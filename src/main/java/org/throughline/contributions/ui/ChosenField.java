package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;

/** One answer out of several; the first is often to give none, so that an answer can be taken back. */
final class ChosenField extends FormField {

    private final FieldSet group = new FieldSet();
    private final Map<String, Element> controls = new LinkedHashMap<>();
    private String value = "";
    private Runnable change = () -> {};

    /** @param answers label by value; the empty value means that nothing was answered */
    ChosenField(String prefix, String name, String legend, Map<String, String> answers) {
        super(prefix, name);
        group.setLegendText(legend);
        group.setId(focusId());
        group.addClassName("tl-field");
        group.getElement().setAttribute("tabindex", "-1");
        answers.forEach(this::addAnswer);
        add(group);
        restore("");
    }

    private void addAnswer(String answer, String label) {
        Element control = new Element("input");
        control.setAttribute("type", "radio")
                .setAttribute("name", getId().orElseThrow())
                .setAttribute("value", answer)
                .setAttribute("data-draft-field", name());
        control.addEventListener("change", event -> {
            choose(answer);
            change.run();
        });
        NativeLabel choice = new NativeLabel();
        choice.addClassName("tl-choice");
        Element text = new Element("span");
        text.setText(label).setAttribute("dir", "auto");
        choice.getElement().appendChild(control, text);
        controls.put(answer, control);
        group.add(choice);
    }

    private void choose(String answer) {
        value = answer;
        controls.forEach((each, control) -> control.setProperty("checked", each.equals(answer)));
    }

    @Override
    String focusId() {
        return getId().orElseThrow() + "-group";
    }

    @Override
    String value() {
        return value;
    }

    @Override
    void restore(String answer) {
        if (controls.containsKey(answer)) {
            choose(answer);
        }
    }

    @Override
    void onChange(Runnable listener) {
        change = listener;
    }

    @Override
    Element described() {
        return group.getElement();
    }

    @Override
    int errorPlace() {
        return 0;
    }
}
