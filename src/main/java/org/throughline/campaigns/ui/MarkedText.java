package org.throughline.campaigns.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.throughline.campaigns.MarkedWords;

/** Words with what differs from a letter: put in, and left out. */
final class MarkedText extends Paragraph {

    MarkedText(MarkedWords words) {
        addClassName("tl-contribution-text");
        getElement().setAttribute("dir", "auto");
        words.runs().forEach(run -> getElement().appendChild(marked(run)));
    }

    private static Element marked(MarkedWords.Run run) {
        Element words = Element.createText(run.words());
        return switch (run.kind()) {
            case SAME -> words;
            case PUT_IN -> new Element("ins").appendChild(words);
            case LEFT_OUT -> new Element("del").appendChild(words);
        };
    }
}
