package org.throughline.kernel;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * A fragment of a document that holds only harmless structure: paragraphs, lists, tables, quotations, emphasis and links to web and
 * mail addresses. No images, no styles, no scripts, no attributes that act. jsoup's cleaner decides; nothing else makes one.
 */
public record SafeHtml(String value) {

    private static final Safelist HARMLESS = new Safelist()
            .addTags(
                    "p",
                    "h4",
                    "h5",
                    "h6",
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
                    "code")
            .addTags("table", "thead", "tbody", "tr", "th", "td", "caption", "a")
            .addAttributes("a", "href")
            .addAttributes("th", "scope")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "nofollow noopener");

    private static final Document.OutputSettings COMPACT = new Document.OutputSettings().prettyPrint(false);

    public SafeHtml {
        value = Jsoup.clean(value, "", HARMLESS, COMPACT);
    }

    /** The fragment as a tree, for a face that builds its own elements from it. */
    public Element tree() {
        return Jsoup.parseBodyFragment(value).outputSettings(COMPACT).body();
    }

    /** The same with its headings two levels up, to stand right under the heading of a page. */
    public Element treeUnderPageHeading() {
        Element tree = tree();
        tree.select("h4").tagName("h2");
        tree.select("h5").tagName("h3");
        tree.select("h6").tagName("h4");
        return tree;
    }

    /** The words alone. */
    public String text() {
        return tree().text();
    }
}
