package org.throughline.forms;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Several answers out of some, all of them in sight. Its value is those that are ticked, in their order, with commas between. */
public final class SeveralField extends FormField {

    private static final String TICKED = "element.checked";

    private final FieldSet group = new FieldSet();
    private final Map<String, Element> controls = new LinkedHashMap<>();
    private final Map<String, Boolean> ticked = new LinkedHashMap<>();
    private Runnable change = () -> {};

    /** @param answers label by value; a value holds no comma */
    SeveralField(String prefix, String name, String legend, String hint, Map<String, String> answers) {
        super(prefix, name);
        group.setLegendText(legend);
        addHint(hint);
        answers.forEach(this::addAnswer);
        controls.values().stream().findFirst().ifPresent(first -> first.setAttribute("id", focusId()));
        add(group);
        accept();
    }

    private void addAnswer(String answer, String label) {
        Element control = new Element("input");
        control.setAttribute("type", "checkbox").setAttribute("name", focusId()).setAttribute("value", answer);
        control.addEventListener("change", event -> {
                    tick(answer, event.getEventData().path(TICKED).asBoolean(false));
                    change.run();
                })
                .addEventData(TICKED);
        controls.put(answer, control);
        ticked.put(answer, false);
        group.add(choice(control, label));
    }

    private void tick(String answer, boolean yes) {
        ticked.put(answer, yes);
        Objects.requireNonNull(controls.get(answer)).setProperty("checked", yes);
    }

    @Override
    public String value() {
        return ticked.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(","));
    }

    @Override
    public void fill(String value) {
        Set<String> wanted = new HashSet<>(List.of(value.split(",", -1)));
        controls.keySet().forEach(answer -> tick(answer, wanted.contains(answer)));
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
