package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.throughline.contributions.Original;
import org.throughline.contributions.Redaction;
import org.throughline.moderation.CaseView;

/** The words of a contribution as they were sent, with what was found in them: underlined, and named in words beside it. */
final class FlaggedWords extends Div {

    private final transient CaseView view;

    FlaggedWords(CaseView view) {
        this.view = view;
        Original original = view.about().original();
        addClassName("tl-contribution");
        add(words(original, Redaction.Part.TEXT));
        if (original.proposedWording() != null) {
            Span title = new Span(getTranslation("moderation.proposed"));
            title.addClassName("tl-meta");
            Div proposed = new Div(title, words(original, Redaction.Part.PROPOSED_WORDING));
            proposed.addClassName("tl-proposed");
            add(proposed);
        }
    }

    private Paragraph words(Original original, Redaction.Part part) {
        Paragraph words = new Paragraph();
        words.addClassName("tl-contribution-text");
        words.getElement().setAttribute("dir", "auto");
        Segment.of(original, part, view.flags())
                .forEach(segment -> words.getElement().appendChild(element(segment)));
        return words;
    }

    private Element element(Segment segment) {
        if (segment.flag() == null && segment.removed() == null) {
            return Element.createText(segment.words());
        }
        Element mark = new Element("mark");
        mark.getClassList().add(segment.removed() == null ? "tl-flag" : "tl-removed");
        String kind = segment.flag() == null ? "" : Kinds.of(this, segment.flag());
        String removed = segment.removed() == null
                ? ""
                : getTranslation(
                        "moderation.removed", getTranslation(segment.removed().textKey()));
        Span named = new Span(" (" + (removed.isEmpty() ? kind : removed) + ")");
        named.addClassName("tl-flag-kind");
        mark.appendChild(Element.createText(segment.words()), named.getElement());
        return mark;
    }
}
