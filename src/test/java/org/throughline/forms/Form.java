package org.throughline.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.stream.Stream;
import org.throughline.kernel.Leaf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Finds in a form what a person finds by its label, and does what they do. */
public record Form(Component root) {

    public Stream<Element> all(String tag) {
        return all(root.getElement(), tag);
    }

    private static Stream<Element> all(Element element, String tag) {
        return element.getChildren()
                .filter(child -> !child.isTextNode())
                .flatMap(child ->
                        Stream.concat(child.getTag().equals(tag) ? Stream.of(child) : Stream.empty(), all(child, tag)));
    }

    /** The words of an element that are its property, or those of its text nodes. */
    public static String words(Element element) {
        return element.getProperty(Leaf.WORDS, element.getText());
    }

    /** The control that a label names. */
    public Element labelled(String label) {
        Element found = all("label")
                .filter(candidate -> candidate.getTextRecursively().contains(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No label " + label));
        String target = found.getAttribute("for");
        return target == null
                ? all(found, "input").findFirst().orElseThrow()
                : Stream.of("textarea", "input", "select")
                        .flatMap(this::all)
                        .filter(control -> target.equals(control.getAttribute("id")))
                        .findFirst()
                        .orElseThrow();
    }

    public boolean hasLabel(String label) {
        return all("label").anyMatch(candidate -> candidate.getTextRecursively().contains(label));
    }

    public void types(String label, String text) {
        Element control = labelled(label);
        control.setProperty("value", text);
        fire(control, "change", JsonNodeFactory.instance.objectNode().put("element.value", text));
    }

    /** Chooses the answer of this label in the group of this legend. */
    public void chooses(String legend, String answer) {
        Element group = all("fieldset")
                .filter(candidate -> all(candidate, "legend")
                        .anyMatch(it -> it.getTextRecursively().contains(legend)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No group " + legend));
        Element label = all(group, "label")
                .filter(candidate -> candidate.getTextRecursively().contains(answer))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No answer " + answer));
        fire(all(label, "input").findFirst().orElseThrow(), "change");
    }

    public void ticks(String label) {
        Element control = labelled(label);
        control.setProperty("checked", true);
        fire(control, "change", JsonNodeFactory.instance.objectNode().put("element.checked", true));
    }

    public void presses(String label) {
        Element button = all("button")
                .filter(candidate -> candidate.getTextRecursively().contains(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label));
        fire(button, "click");
    }

    public String text() {
        return root.getElement().getTextRecursively();
    }

    private static void fire(Element element, String type) {
        fire(element, type, JsonNodeFactory.instance.objectNode());
    }

    private static void fire(Element element, String type, JsonNode data) {
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }
}
