package org.throughline.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page of a heading and some paragraphs, its texts numbered under one key. */
abstract class PlainPage extends Div implements HasDynamicTitle {

    private final String key;

    PlainPage(String key, int paragraphs) {
        this.key = key;
        addClassNames("tl-page", "tl-page-narrow");
        add(new H1(getTranslation(key + ".heading")));
        for (int number = 1; number <= paragraphs; number++) {
            add(new Paragraph(getTranslation(key + "." + number)));
        }
    }

    @Override
    public final String getPageTitle() {
        return getTranslation(key + ".title");
    }
}
