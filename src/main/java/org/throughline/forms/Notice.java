package org.throughline.forms;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import org.throughline.kernel.Spelled;

/** Something to know before reading on. It begins with a word that names it, so that colour is not needed to tell it from others. */
public final class Notice extends Paragraph {

    /** What kind of notice it is; only its look depends on it. */
    public enum Tone {
        NOTICE,
        WARNING,
        SUCCESS
    }

    public Notice(Tone tone, String word, String sentence) {
        addClassName("tl-" + Spelled.of(tone));
        getElement().appendChild(ElementFactory.createStrong(word), Element.createText(sentence));
    }
}
