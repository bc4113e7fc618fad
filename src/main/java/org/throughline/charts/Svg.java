package org.throughline.charts;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An element of a drawing. Drawings hold shapes only: every word stands beside them as text, so that it wraps, grows and is read aloud
 * like any other. Sizes are percentages and ems, so a drawing needs no view box and is never distorted.
 *
 * @param attributes names as SVG spells them; in lower case, for the browser's side of Vaadin knows no other
 */
public record Svg(String tag, SortedMap<String, String> attributes, List<Svg> children) {

    public static final String NAMESPACE = "http://www.w3.org/2000/svg";

    public Svg {
        attributes = new TreeMap<>(attributes);
        children = List.copyOf(children);
    }

    static Svg of(String tag, Map<String, String> attributes, Svg... children) {
        return new Svg(tag, new TreeMap<>(attributes), List.of(children));
    }

    /** The drawing as it stands in an HTML page. */
    public String markup() {
        StringBuilder out = new StringBuilder("<").append(tag);
        attributes.forEach((name, value) -> out.append(' ')
                .append(name)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        out.append('>');
        children.forEach(child -> out.append(child.markup()));
        return out.append("</").append(tag).append('>').toString();
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
