package org.throughline.themes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.contributions.ContributionLinks;
import org.throughline.themes.Quote;

/** People's own words, each with a link to where they stand. */
final class Quotes extends UnorderedList {

    Quotes(String slug, List<Quote> quotes) {
        addClassName("tl-quotes");
        quotes.forEach(quote -> add(item(slug, quote)));
    }

    private ListItem item(String slug, Quote quote) {
        Paragraph words = new Paragraph(getTranslation("themes.quoted", quote.words()));
        words.addClassName("tl-contribution-text");
        words.getElement().setAttribute("dir", "auto");
        Anchor source = new Anchor(
                ContributionLinks.permalink(slug, quote.contribution()),
                getTranslation("themes.quote.source", quote.author()));
        Paragraph said = new Paragraph(source);
        said.addClassName("tl-meta");
        said.getElement().setAttribute("dir", "auto");
        return new ListItem(words, said);
    }
}
