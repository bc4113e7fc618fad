package org.throughline.themes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.Stance;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/**
 * What the machine proposes as a theme; nothing of it is one before a person has accepted it.
 *
 * @param section absent for what is missing from the plan
 * @param stance absent for those who stated none
 * @param phrases what those in it say and others do not, the most telling first
 * @param quotes two that say best what it says, then the one that says it most differently
 * @param others the other points of it
 */
public record ProposalView(
        ProposalId id,
        ConsultationId consultation,
        @Nullable SectionId section,
        @Nullable Stance stance,
        Size size,
        boolean open,
        List<String> phrases,
        ThemeCounts counts,
        List<Quote> quotes,
        List<Quote> others) {

    public ProposalView {
        phrases = List.copyOf(phrases);
        quotes = List.copyOf(quotes);
        others = List.copyOf(others);
    }
}
