package org.throughline.forms;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;

/** One answer out of many, in a list that unfolds; the first is chosen until another is. */
public final class SelectField extends FormField {

    private static final String CHOSEN = "element.value";

    private final Element control = new Element("select");
    private final Map<String, Element> options = new LinkedHashMap<>();
    private String value = "";
    private Runnable change = () -> {};

    /** @param answers label by value */
    SelectField(String prefix, String name, String label, String hint, Map<String, String> answers) {
        super(prefix, name);
        NativeLabel caption = new NativeLabel(label);
        caption.setFor(focusId());
        control.setAttribute("id", focusId()).setAttribute("name", name).setAttribute("data-draft-field", name);
        answers.forEach(this::addOption);
        control.addEventListener("change", event -> {
                    fill(event.getEventData().path(CHOSEN).asString(""));
                    change.run();
                })
                .addEventData(CHOSEN);
        add(caption);
        addHint(hint);
        getElement().appendChild(control);
        options.keySet().stream().findFirst().ifPresent(this::fill);
        accept();
    }

    private void addOption(String answer, String label) {
        Element option = new Element("option").setAttribute("value", answer);
        option.setText(label);
        options.put(answer, option);
        control.appendChild(option);
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public void fill(String answer) {
        if (options.containsKey(answer)) {
            value = answer;
            options.forEach((each, option) -> option.setProperty("selected", each.equals(answer)));
        }
    }

    @Override
    public void onChange(Runnable listener) {
        change = listener;
    }

    @Override
    protected Element described() {
        return control;
    }
}
