package org.throughline.summaries.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.summaries.BackingWords;
import org.throughline.summaries.SummaryLinks;
import org.throughline.summaries.SummaryView;

/** A statement for readers; in place, why it is said. One that leads up to what is quoted shows the quotation at once. */
final class SignedStatement extends ListItem {

    /** @param key of the part of the plan */
    SignedStatement(String slug, String key, SummaryView.PublishedStatement statement) {
        setId(SummaryLinks.anchor(statement.id()));
        getElement().setAttribute("tabindex", "-1");
        String text = statement.words();
        Paragraph words = new Paragraph(text == null ? getTranslation("summaries.page.hidden") : text);
        words.addClassName(text == null ? "tl-warning" : "tl-contribution-text");
        words.getElement().setAttribute("dir", "auto");
        Div why = new Div(new Behind(slug, statement.backing(), statement.campaigns()));
        if (statement.lost() > 0) {
            why.add(new Paragraph(getTranslation("summaries.page.lost", statement.lost())));
        }
        statement.quotations().forEach(quotation -> why.add(new Quotation(quotation, slug)));
        if (!statement.also().isEmpty()) {
            Anchor all = new Anchor(
                    SummaryLinks.recorded(slug, key, statement.id()),
                    getTranslation("summaries.page.more", statement.also().size()));
            all.setRouterIgnore(true);
            why.add(new Paragraph(all));
        }
        NativeDetails details = new NativeDetails(
                getTranslation(
                        "summaries.page.why", new BackingWords(this::getTranslation).speakers(statement.backing())),
                why);
        details.addClassName("tl-details");
        add(words);
        if (text != null && text.endsWith(":")) {
            statement.quotations().stream().findFirst().ifPresent(first -> add(new Quotation(first, slug)));
        }
        add(details);
    }
}
