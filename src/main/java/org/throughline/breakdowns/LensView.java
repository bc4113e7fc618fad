package org.throughline.breakdowns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionView;
import org.throughline.kernel.Slice;
import org.throughline.organisations.OrganisationView;
import org.throughline.plans.SectionRef;
import org.throughline.summaries.CarriedStatement;

/**
 * A consultation as one group may read it.
 *
 * @param organisations that say they are about the group and have spoken
 * @param mentions where the plan names the group
 * @param comments what the group says, a page of it
 * @param statements of signed summaries that carry what it says
 * @param themes that it raises, with how many of it as far as that may be told
 * @param unnamed sections of which it speaks and which do not name it
 * @param unheard sections that name it and of which it has not spoken
 */
public record LensView(
        Community community,
        List<OrganisationView> organisations,
        List<Mention> mentions,
        Slice<ContributionView> comments,
        List<CarriedStatement> statements,
        List<Raised> themes,
        List<SectionRef> unnamed,
        List<SectionRef> unheard) {

    /**
     * A section that names the group.
     *
     * @param paragraphs how many of its paragraphs do
     * @param words of the first of them
     */
    public record Mention(SectionRef section, int paragraphs, String words) {}

    /**
     * A theme that the group raises.
     *
     * @param people of the group who raise it; absent where that is not told
     */
    public record Raised(ThemeRow theme, @Nullable Integer people) {}
}
