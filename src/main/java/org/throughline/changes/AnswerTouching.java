package org.throughline.changes;

import java.util.List;
import org.throughline.answers.AnswerView;
import org.throughline.contributions.ContributionId;
import org.throughline.plans.VersionView;

/**
 * A section that an answer to what somebody said touches, and that changed in the version after the one they spoke about. Whether it changed
 * because of that is for those to say who answer for the plan.
 *
 * @param consultation the name in addresses of the consultation in which it was said
 * @param number the place of the version among those of its plan, from 1
 */
public record AnswerTouching(
        AnswerView answer,
        String consultation,
        VersionView to,
        int number,
        SectionChanges section,
        List<ContributionId> said) {

    public AnswerTouching {
        said = List.copyOf(said);
    }

    boolean isNamed(Because named) {
        return named.change().to().equals(to)
                && named.change().spot().section().id().equals(section.section().id());
    }
}
