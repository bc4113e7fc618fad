package org.throughline.contributions.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.DraftPlace;
import org.throughline.contributions.PublishingTerms.Terms;
import org.throughline.organisations.OrganisationView;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.ParagraphView;
import org.throughline.plans.SectionRef;

/**
 * Where somebody writes and as whom they may.
 *
 * @param section absent for "something is missing"
 * @param paragraphs those of the section
 * @param others the other sections of the plan, which the same comment may be about
 * @param organisations those for which the person at the keyboard may speak
 * @param terms by what it is decided whether it is published
 * @param signedIn false for a visitor, who gives an address with the comment
 */
public record WritingPlace(
        ConsultationView consultation,
        @Nullable SectionRef section,
        List<ParagraphView> paragraphs,
        List<SectionRef> others,
        List<OrganisationView> organisations,
        Terms terms,
        boolean signedIn) {

    /** The draft of a section and of all its paragraphs is one. */
    DraftPlace draft() {
        return new DraftPlace(consultation.id(), section == null ? null : section.id(), null, null);
    }

    /** The words of a paragraph, empty when there is none of this key. */
    String words(String paragraph) {
        return paragraphs.stream()
                .filter(candidate -> candidate.commentable() && candidate.key().equals(paragraph))
                .map(candidate -> candidate.html().text())
                .findFirst()
                .orElse("");
    }
}
