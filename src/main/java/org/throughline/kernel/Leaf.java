package org.throughline.kernel;

import com.vaadin.flow.dom.Element;

/**
 * An element of a page that holds words and nothing else. Its words are a property of it: as a text node they would weigh as much in
 * the server's memory as the element itself, and a reading view has hundreds of them. Never markup: the browser shows these words as
 * they are. It makes elements of line breaks, so what people wrote in several lines keeps its text node. See
 * docs/decisions/0014-words-without-nodes.md.
 */
public final class Leaf {

    /** The property that the words are. */
    public static final String WORDS = "innerText";

    private Leaf() {}

    /** @param classes parted by spaces, or nothing */
    public static Element of(String tag, String classes, String words) {
        Element leaf = of(tag, words);
        leaf.setAttribute("class", classes);
        return leaf;
    }

    public static Element of(String tag, String words) {
        return new Element(tag).setProperty(WORDS, words);
    }

    public static Element link(String href, String words) {
        return of("a", words).setAttribute("href", href);
    }
}
