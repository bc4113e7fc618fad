package org.throughline.commitments.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;

/** The words of a promise as they stand in the plan. */
@Tag("blockquote")
final class PromisedWords extends HtmlContainer {

    PromisedWords(String words) {
        addClassName("tl-quotation");
        Paragraph text = new Paragraph(words);
        text.getElement().setAttribute("dir", "auto");
        add(text);
    }
}
