package org.throughline.contributions.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.throughline.contributions.Original;
import org.throughline.contributions.Redaction;

/** The words as they were sent. Passages that others do not see are marked, with their reason in words before them and an end after. */
public final class OriginalWords extends Div {

    public OriginalWords(Original original) {
        addClassName("tl-original");
        add(words(original, Redaction.Part.TEXT));
        if (original.proposedWording() != null) {
            Span title = new Span(getTranslation("contributions.card.proposed"));
            title.addClassName("tl-meta");
            Div proposed = new Div(title, words(original, Redaction.Part.PROPOSED_WORDING));
            proposed.addClassName("tl-proposed");
            add(proposed);
        }
    }

    private Paragraph words(Original original, Redaction.Part part) {
        Paragraph words = ContributionCard.words("");
        String text = original.of(part);
        int at = 0;
        for (Redaction removed : original.redactions()) {
            if (removed.part() == part) {
                words.add(new Text(text.substring(at, removed.from())));
                words.getElement().appendChild(marked(text.substring(removed.from(), removed.to()), removed));
                at = removed.to();
            }
        }
        words.add(new Text(text.substring(at)));
        return words;
    }

    private Element marked(String passage, Redaction removed) {
        Span before = new Span(getTranslation(
                "contributions.mine.redacted.passage",
                getTranslation(removed.reason().textKey())));
        before.addClassName("tl-removed-reason");
        Span after = new Span(getTranslation("contributions.mine.redacted.end"));
        after.addClassName("tl-visually-hidden");
        Element mark = new Element("mark");
        mark.getClassList().add("tl-removed");
        mark.appendChild(before.getElement(), Element.createText(passage), after.getElement());
        return mark;
    }
}
