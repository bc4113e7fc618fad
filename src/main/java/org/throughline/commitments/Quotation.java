package org.throughline.commitments;

import java.util.ArrayList;
import java.util.List;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionView;

/**
 * Words of a version of a plan and where they stand. A version never changes, so what stood there when they were quoted stands there for good.
 *
 * @param paragraph its key
 * @param begins counted in UTF-16 units of the paragraph's words
 * @param words letter by letter, but for breaks between lines and cells, which are one space
 */
record Quotation(SectionId section, String paragraph, int begins, String words) {

    private static final String BREAKS = "[\\s\\u00a0]+";

    /** Words as they are compared: however they were broken where they were copied. */
    static String flowing(String words) {
        return words.replaceAll(BREAKS, " ").strip();
    }

    /** Every place in a section where these words stand, the first two of them at most. */
    static List<Quotation> of(SectionView section, String words) {
        List<Quotation> found = new ArrayList<>();
        section.paragraphs().forEach(paragraph -> {
            String text = flowing(paragraph.html().text());
            for (int at = text.indexOf(words); at >= 0 && found.size() < 2; at = text.indexOf(words, at + 1)) {
                found.add(new Quotation(section.section().id(), paragraph.key(), at, words));
            }
        });
        return found;
    }
}
