package org.throughline.summaries.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ContributionView;
import org.throughline.summaries.QuotationView;

/** Words of somebody, letter by letter, and whose they are. */
@Tag("blockquote")
final class Quotation extends HtmlContainer {

    Quotation(QuotationView quotation) {
        this(quotation, "");
    }

    /** @param slug of the consultation, so that the name leads to the whole; empty for no link */
    Quotation(QuotationView quotation, String slug) {
        addClassName("tl-quotation");
        ContributionView source = quotation.source();
        Paragraph words =
                new Paragraph(quotation.words() == null ? getTranslation("summaries.form.lost") : quotation.words());
        words.getElement().setAttribute("dir", "auto");
        add(words);
        if (source != null && quotation.words() != null) {
            String name =
                    getTranslation("summaries.quotation.by", source.authorName(), Stances.words(this, source.stance()));
            Paragraph who = new Paragraph();
            who.addClassName("tl-meta");
            who.getElement().setAttribute("dir", "auto");
            if (slug.isEmpty()) {
                who.setText(name);
            } else {
                who.add(new Anchor(ContributionLinks.permalink(slug, source.id()), name));
            }
            add(who);
        }
    }
}
