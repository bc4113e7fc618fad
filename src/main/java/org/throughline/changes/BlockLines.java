package org.throughline.changes;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.throughline.kernel.SafeHtml;

/** The words of a block with a line for each item of a list and each row of a table, as they are compared. */
final class BlockLines {

    private static final String ITEM = "• ";
    private static final String CELLS = " | ";

    private BlockLines() {}

    static String of(SafeHtml block) {
        StringBuilder lines = new StringBuilder();
        append(block.tree(), lines);
        return lines.toString().replaceAll("[ \\t\\u00A0]*\\n\\s*", "\n").strip();
    }

    private static void append(Element from, StringBuilder to) {
        for (Node node : from.childNodes()) {
            if (node instanceof TextNode text) {
                to.append(text.text());
            } else if (node instanceof Element element) {
                begin(element, to);
                append(element, to);
                end(element, to);
            }
        }
    }

    private static void begin(Element element, StringBuilder to) {
        switch (element.normalName()) {
            case "li" -> to.append('\n').append(ITEM);
            case "br", "tr", "caption" -> to.append('\n');
            case "td", "th" -> {
                if (element.previousElementSibling() != null) {
                    to.append(CELLS);
                }
            }
            default -> {
                // The words of everything else run on.
            }
        }
    }

    private static void end(Element element, StringBuilder to) {
        if (element.isBlock() && !element.normalName().startsWith("t")) {
            to.append('\n');
        }
    }
}
