package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** What a comment is about: the section, what is missing, or a paragraph with its words. */
final class CommentHeading extends Div {

    static final String ID = "comment-heading";

    private final H3 heading = new H3();
    private final Div quote = new Div();

    CommentHeading() {
        heading.setId(ID);
        heading.getElement().setAttribute("tabindex", "-1");
        quote.addClassName("tl-inset");
        add(heading, quote);
    }

    /** @param words those of the paragraph, empty when it is about none */
    void describe(WritingPlace place, String words) {
        heading.setText(getTranslation(key(place, words)));
        quote.removeAll();
        quote.setVisible(!words.isEmpty());
        Paragraph quoted = new Paragraph(words);
        quoted.getElement().setAttribute("dir", "auto");
        quote.add(quoted);
    }

    private static String key(WritingPlace place, String words) {
        if (place.section() == null) {
            return "contributions.form.heading.missing";
        }
        return words.isEmpty() ? "contributions.form.heading.section" : "contributions.form.heading.paragraph";
    }

    void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }
}
