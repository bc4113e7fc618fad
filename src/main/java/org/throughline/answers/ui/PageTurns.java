package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Optional;

/** From one page of a list to the next and back. */
final class PageTurns extends Nav {

    /**
     * @param name of what is turned, for those who hear it
     * @param before the words of the way back, and its address if there is one
     * @param after the words of the way on, and its address if there is one
     */
    PageTurns(String name, Turn before, Turn after) {
        addClassName("tl-actions");
        getElement().setAttribute("aria-label", name);
        add(before, "prev");
        add(after, "next");
    }

    /** One way. */
    record Turn(String words, Optional<String> address) {}

    private void add(Turn turn, String rel) {
        turn.address().ifPresent(address -> {
            Anchor link = new Anchor(address, turn.words());
            link.addClassName("tl-button");
            link.getElement().setAttribute("rel", rel);
            add(link);
        });
    }
}
