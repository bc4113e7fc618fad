package org.throughline.changes;

import org.throughline.plans.ParagraphView;
import org.throughline.plans.SectionId;

/**
 * A paragraph while it is looked for in another version.
 *
 * @param heading whether it is an inner heading: a heading is never taken for a paragraph
 */
record Block(Place place, String text, boolean heading, Bigrams words) {

    static Block of(SectionId section, ParagraphView paragraph) {
        return of(section, paragraph.key(), paragraph.html().text(), !paragraph.commentable());
    }

    static Block of(SectionId section, String key, String text, boolean heading) {
        return new Block(new Place(section, key), text.strip(), heading, Bigrams.of(text));
    }

    boolean saysTheSameAs(Block other) {
        return heading == other.heading && text.equalsIgnoreCase(other.text);
    }
}
