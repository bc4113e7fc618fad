package org.throughline.contributions;

import org.jspecify.annotations.Nullable;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/**
 * Where somebody writes: one draft is kept for each.
 *
 * @param section absent for "something is missing" and for a reply
 * @param paragraph the key of a paragraph of that section
 * @param parent the comment that a reply answers
 */
public record DraftPlace(
        ConsultationId consultation,
        @Nullable SectionId section,
        @Nullable String paragraph,
        @Nullable ContributionId parent) {

    private static final int LONGEST_PARAGRAPH_KEY = 100;

    /** Where something other than a comment is written about a consultation. @param what a name of its own, ASCII */
    public static DraftPlace named(ConsultationId consultation, String what) {
        return new DraftPlace(consultation, null, what, null);
    }

    /** The place as one ASCII text, also the key of the browser's own copy. */
    public String key() {
        return consultation.value()
                + (section == null ? "" : "/section/" + section.value())
                + (paragraph == null ? "" : "/paragraph/" + ascii(paragraph))
                + (parent == null ? "" : "/reply/" + parent.value());
    }

    private static String ascii(String key) {
        String plain = key.replaceAll("[^A-Za-z0-9._-]", "_");
        return plain.substring(0, Math.min(plain.length(), LONGEST_PARAGRAPH_KEY));
    }
}
