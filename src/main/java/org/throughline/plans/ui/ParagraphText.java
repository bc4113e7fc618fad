package org.throughline.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.throughline.kernel.Leaf;
import org.throughline.kernel.SafeHtml;
import org.throughline.plans.Glossary;
import org.throughline.plans.GlossaryMarker;

/**
 * A block of a plan, built element by element from its sanitised tree: nothing becomes markup that {@link SafeHtml} does not list. The first use of
 * a glossary term is a button that opens its explanation; the browser does that by itself, without a word to the server.
 */
public final class ParagraphText extends Div {

    /** @param explained terms that were explained earlier on the page; those explained here are added */
    public ParagraphText(SafeHtml block, GlossaryMarker glossary, Set<String> explained) {
        appendAll(getElement(), block.treeUnderPageHeading(), glossary, explained, true);
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

    /** Appends the element, one of those that {@link SafeHtml} lets through. */
    private Element append(Element to, org.jsoup.nodes.Element from) {
        String tag = from.normalName();
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
                appendTerm(to, run, term);
            }
        }
    }

    private static void appendTerm(Element to, GlossaryMarker.Run run, Glossary.Term term) {
        Element button = Leaf.of("button", "tl-glossary", run.button())
                .setAttribute("type", "button")
                .setAttribute("popovertarget", GlossaryMarker.noteId(term));
        if (!run.lead().isEmpty()) {
            button.setAttribute("id", GlossaryMarker.buttonId(term)).setAttribute("aria-label", run.text());
            to.appendChild(Leaf.of("label", "tl-glossary", run.lead())
                    .setAttribute("for", GlossaryMarker.buttonId(term))
                    .setAttribute("aria-hidden", "true"));
        }
        to.appendChild(button, note(term));
    }

    private static Element note(Glossary.Term term) {
        return new Element("span")
                .setAttribute("class", "tl-glossary-meaning")
                .setAttribute("popover", "auto")
                .setAttribute("id", GlossaryMarker.noteId(term))
                .appendChild(Leaf.of("strong", term.term() + ". "), Element.createText(term.meaning()));
    }
}
