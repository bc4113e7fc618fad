package org.throughline.campaigns.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.throughline.campaigns.MarkedWords;
import org.throughline.kernel.Leaf;

/** Words with what differs from a letter: put in, and left out; marked, and said aloud. */
final class MarkedText extends Paragraph {

    MarkedText(MarkedWords words) {
        addClassName("tl-contribution-text");
        getElement().setAttribute("dir", "auto");
        words.runs().forEach(run -> getElement().appendChild(marked(run)));
    }

    private Element marked(MarkedWords.Run run) {
        return switch (run.kind()) {
            case SAME -> Element.createText(run.words());
            case PUT_IN -> marked("ins", run);
            case LEFT_OUT -> marked("del", run);
        };
    }

    private Element marked(String tag, MarkedWords.Run run) {
        String said = getTranslation("campaigns.marked." + run.kind());
        return new Element(tag)
                .appendChild(Leaf.of("span", "tl-visually-hidden", " " + said + " "), Element.createText(run.words()));
    }
}
