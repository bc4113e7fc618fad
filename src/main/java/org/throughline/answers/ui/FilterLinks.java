package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Choices as links, so that each is an address of its own. */
final class FilterLinks extends Nav {

    /** @param choices words by value; the value of all is empty */
    FilterLinks(String name, Map<String, String> choices, String chosen, UnaryOperator<String> address) {
        addClassName("tl-meta");
        getElement().setAttribute("aria-label", name);
        choices.forEach((value, words) -> {
            Anchor link = new Anchor(address.apply(value), words);
            if (value.equals(chosen)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
            add(" ");
        });
    }
}
