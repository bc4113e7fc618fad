package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import org.throughline.changes.Beside;
import org.throughline.changes.Piece;
import org.throughline.changes.Side;
import org.throughline.kernel.Leaf;

/** Two texts beside each other on a wide screen and beneath each other on a narrow one; what differs is marked, and said aloud. */
final class Beneath extends Div {

    Beneath(Beside texts, String beforeLabel, String afterLabel) {
        addClassName("tl-sides");
        side(texts.before(), beforeLabel, "changes.side.none-before");
        side(texts.after(), afterLabel, "changes.side.none-after");
    }

    private void side(@Nullable Side side, String label, String none) {
        Element box = new Element("div").setAttribute("class", "tl-side");
        box.appendChild(Leaf.of("p", "tl-meta", label));
        if (side == null) {
            box.appendChild(Leaf.of("p", "tl-meta", getTranslation(none)));
        } else {
            Element words =
                    new Element("p").setAttribute("class", "tl-side-words").setAttribute("dir", "auto");
            side.pieces().forEach(piece -> words.appendChild(marked(piece)));
            box.appendChild(words);
        }
        getElement().appendChild(box);
    }

    private Element marked(Piece piece) {
        return switch (piece.kind()) {
            case SAME -> Element.createText(piece.text());
            case DELETED -> marked("del", "changes.deleted", piece);
            case INSERTED -> marked("ins", "changes.inserted", piece);
        };
    }

    private Element marked(String tag, String said, Piece piece) {
        return new Element(tag)
                .appendChild(
                        Leaf.of("span", "tl-visually-hidden", getTranslation(said) + " "),
                        Element.createText(piece.text()));
    }
}
