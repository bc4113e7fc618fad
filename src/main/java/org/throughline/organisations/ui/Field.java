package org.throughline.organisations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A native form field with its label, its hint and, where there is one, what is wrong with it. */
public final class Field extends Div {

    private final String name;
    private final Element control;
    private final String described;
    private final Paragraph error = new Paragraph();

    private Field(String name, Element control, String label, String hint) {
        this.name = name;
        this.control = control;
        this.described = hint.isEmpty() ? "" : name + "-hint";
        addClassName("tl-field");
        NativeLabel caption = new NativeLabel(label);
        caption.setFor(name);
        add(caption);
        if (!hint.isEmpty()) {
            Span explanation = new Span(hint);
            explanation.setId(described);
            explanation.addClassName("tl-field-hint");
            add(explanation);
            control.setAttribute("aria-describedby", described);
        }
        error.setId(name + "-error");
        error.addClassName("tl-field-error");
        control.setAttribute("id", name).setAttribute("name", name).setAttribute("dir", "auto");
        control.addPropertyChangeListener("value", "change", change -> {});
        getElement().appendChild(control);
    }

    /** @param name the field as refusals name it, and its id on the page */
    public static Field line(String name, String label, String hint) {
        return input("text", name, label, hint);
    }

    /** A field for a day; its value is in ISO form. */
    public static Field day(String name, String label, String hint) {
        return input("date", name, label, hint);
    }

    public static Field number(String name, String label, String hint) {
        return input("number", name, label, hint);
    }

    /** A field for several lines. */
    public static Field text(String name, String label, String hint) {
        return new Field(name, new Element("textarea").setAttribute("rows", "5"), label, hint);
    }

    /** A field to choose one of some values, whose words are given in order; the first is chosen. */
    public static Field choice(String name, String label, String hint, Map<String, String> words) {
        Element select = new Element("select");
        words.forEach((value, text) -> {
            Element option = new Element("option").setAttribute("value", value);
            option.setText(text);
            select.appendChild(option);
        });
        Field field = new Field(name, select, label, hint);
        words.keySet().stream().findFirst().ifPresent(field::setValue);
        return field;
    }

    private static Field input(String type, String name, String label, String hint) {
        return new Field(name, new Element("input").setAttribute("type", type), label, hint);
    }

    public String name() {
        return name;
    }

    /** What was typed or chosen; of a choice never anything that was not offered. */
    public String getValue() {
        String value = control.getProperty("value", "");
        List<String> offered =
                options().map(option -> option.getAttribute("value")).toList();
        return offered.isEmpty() || offered.contains(value) ? value : offered.getFirst();
    }

    public void setValue(String value) {
        control.setProperty("value", value);
        options().forEach(option -> option.setAttribute("selected", value.equals(option.getAttribute("value"))));
    }

    private Stream<Element> options() {
        return control.getChildren().filter(child -> !child.isTextNode() && "option".equals(child.getTag()));
    }

    /** Shows what is wrong beside the field and tells assistive technology. */
    public void refuse(String sentence) {
        error.setText(sentence);
        getElement().insertChild(getElement().indexOfChild(control), error.getElement());
        control.setAttribute("aria-invalid", "true")
                .setAttribute("aria-describedby", (described + " " + name + "-error").strip());
    }

    /** Takes back what was said to be wrong. */
    public void accept() {
        error.removeFromParent();
        control.removeAttribute("aria-invalid");
        if (described.isEmpty()) {
            control.removeAttribute("aria-describedby");
        } else {
            control.setAttribute("aria-describedby", described);
        }
    }
}
