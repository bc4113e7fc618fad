package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import java.time.Instant;
import org.throughline.kernel.LondonTime;

/** Something to know before reading on. It begins with a word that names it, so that colour is not needed to tell it from others. */
final class Notice extends Paragraph {

    /** @param when the moment that the sentence is about */
    Notice(String className, String key, Instant when) {
        addClassName(className);
        getElement()
                .appendChild(ElementFactory.createStrong(getTranslation(key + ".word")))
                .appendChild(Element.createText(getTranslation(key, LondonTime.full(when))));
    }
}
