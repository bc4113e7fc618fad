package org.throughline.ownplans;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.SafeText;
import org.throughline.plans.SectionId;

/**
 * What an organisation says of a plan or report of its own.
 *
 * @param about what it is about, in a sentence
 * @param link where it is to be read
 * @param dated the day it bears; absent only while nobody has said
 * @param sections of the consultation's plan that it speaks to
 */
public record OwnPlanDetails(
        String title, String about, String link, @Nullable LocalDate dated, Set<SectionId> sections) {

    public OwnPlanDetails {
        sections = Set.copyOf(sections);
    }

    OwnPlanDetails cleaned() {
        return new OwnPlanDetails(
                SafeText.line(title), SafeText.line(about), WebLink.cleaned(SafeText.line(link)), dated, sections);
    }
}
