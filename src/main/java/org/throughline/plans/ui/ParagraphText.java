package org.throughline.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.throughline.kernel.Leaf;
import org.throughline.kernel.SafeHtml;
import org.throughline.plans.Glossary;
import org.throughline.plans.GlossaryMarker;

/**
 * A block of a plan, built element by element from its sanitised tree: nothing becomes markup that is not listed here. The first use of
 * a glossary term is a button that opens its explanation; the browser does that by itself, without a word to the server.
 */
public final class ParagraphText extends Div {

    /** Inner headings come below the page's first heading, so they move up by two; all else keeps its name. */
    private static final Map<String, String> HEADINGS = Map.of("h4", "h2", "h5", "h3", "h6", "h4");

    private static final Set<String> KEPT = Set.of(
            "p",
            "ul",
            "ol",
            "li",
            "blockquote",
            "strong",
            "em",
            "b",
            "i",
            "sub",
            "sup",
            "br",
            "code",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "caption",
            "a");

    /** @param explained terms that were explained earlier on the page; those explained here are added */
    public ParagraphText(SafeHtml block, GlossaryMarker glossary, Set<String> explained) {
        appendAll(getElement(), block.tree(), glossary, explained, true);
    }

    private void appendAll(
            Element to, org.jsoup.nodes.Element from, GlossaryMarker glossary, Set<String> explained, boolean marks) {
        for (Node node : from.childNodes()) {
            if (node instanceof TextNode text) {
                appendText(to, text.getWholeText(), glossary, explained, marks);
            } else if (node instanceof org.jsoup.nodes.Element child) {
                boolean marksInside = marks && GlossaryMarker.looksInto(child.normalName());
                appendAll(append(to, child), child, glossary, explained, marksInside);
            }
        }
    }

    /** Appends the element and returns where its children go: where it is not one of ours, its children take its place. */
    private Element append(Element to, org.jsoup.nodes.Element from) {
        String tag = HEADINGS.getOrDefault(from.normalName(), from.normalName());
        if (!HEADINGS.containsValue(tag) && !KEPT.contains(tag)) {
            return to;
        }
        Element element = new Element(tag);
        if (tag.equals("a")) {
            element.setAttribute("href", from.attr("href")).setAttribute("rel", "nofollow noopener");
        }
        if (from.hasAttr("scope")) {
            element.setAttribute("scope", from.attr("scope"));
        }
        if (tag.equals("table")) {
            element.setAttribute("class", "tl-table");
            to.appendChild(scrolling(element));
        } else {
            to.appendChild(element);
        }
        return element;
    }

    /** A wide table scrolls inside a region that the keyboard reaches. */
    private Element scrolling(Element table) {
        return new Element("div")
                .setAttribute("class", "tl-table-scroll")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("plans.table"))
                .setAttribute("tabindex", "0")
                .appendChild(table);
    }

    private static void appendText(
            Element to, String text, GlossaryMarker glossary, Set<String> explained, boolean marks) {
        if (!marks) {
            to.appendChild(Element.createText(text));
            return;
        }
        for (GlossaryMarker.Run run : glossary.mark(text, explained)) {
            Glossary.Term term = run.term();
            if (term == null) {
                to.appendChild(Element.createText(run.text()));
            } else {
                to.appendChild(button(run.text(), term), note(term));
            }
        }
    }

    private static Element button(String text, Glossary.Term term) {
        return Leaf.of("button", "tl-glossary", text)
                .setAttribute("type", "button")
                .setAttribute("popovertarget", GlossaryMarker.noteId(term));
    }

    private static Element note(Glossary.Term term) {
        return new Element("span")
                .setAttribute("class", "tl-glossary-meaning")
                .setAttribute("popover", "auto")
                .setAttribute("id", GlossaryMarker.noteId(term))
                .appendChild(Leaf.of("strong", term.term() + ". "), Element.createText(term.meaning()));
    }
}
