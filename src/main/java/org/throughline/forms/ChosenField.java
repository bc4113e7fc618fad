package org.throughline.forms;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;

/** One answer out of a few, all of them in sight; the first is often to give none, so that an answer can be taken back. */
public final class ChosenField extends FormField {

    private final FieldSet group = new FieldSet();
    private final Map<String, Element> controls = new LinkedHashMap<>();
    private String value = "";
    private Runnable change = () -> {};

    /** @param answers label by value; the empty value means that nothing was answered */
    ChosenField(String prefix, String name, String legend, String hint, Map<String, String> answers) {
        super(prefix, name);
        group.setLegendText(legend);
        addHint(hint);
        answers.forEach(this::addAnswer);
        controls.values().stream().findFirst().ifPresent(first -> first.setAttribute("id", focusId()));
        add(group);
        fill("");
        accept();
    }

    private void addAnswer(String answer, String label) {
        Element control = new Element("input");
        control.setAttribute("type", "radio")
                .setAttribute("name", focusId())
                .setAttribute("value", answer)
                .setAttribute("data-draft-field", name());
        control.addEventListener("change", event -> {
            choose(answer);
            change.run();
        });
        controls.put(answer, control);
        group.add(choice(control, label));
    }

    private void choose(String answer) {
        value = answer;
        controls.forEach((each, control) -> control.setProperty("checked", each.equals(answer)));
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public void fill(String answer) {
        if (answer.isEmpty() || controls.containsKey(answer)) {
            choose(answer);
        }
    }

    @Override
    public void onChange(Runnable listener) {
        change = listener;
    }

    @Override
    protected Element described() {
        return group.getElement();
    }
}
