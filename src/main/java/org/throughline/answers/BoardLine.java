package org.throughline.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.plans.SectionRef;

/**
 * Something to answer, for those who answer.
 *
 * @param section of the plan; absent for what is missing from it, and for what is about several
 * @param contributions that it holds and that can be read
 * @param answer absent while nobody has begun one
 */
public record BoardLine(
        AnswerSubject subject,
        String title,
        @Nullable SectionRef section,
        int people,
        int organisations,
        List<ContributionId> contributions,
        @Nullable WrittenAnswer answer) {

    /** Where a line stands: what the list can be filtered by. */
    public enum Standing {
        OPEN,
        DRAFT,
        READY,
        CORRECTING,
        PUBLISHED,
        WITHDRAWN
    }

    /** The same with an answer as it stands now. */
    public BoardLine written(@Nullable WrittenAnswer now) {
        return new BoardLine(subject, title, section, people, organisations, contributions, now);
    }

    public Standing standing() {
        if (answer == null) {
            return Standing.OPEN;
        }
        return switch (answer.state()) {
            case READY -> Standing.READY;
            case PUBLISHED -> Standing.PUBLISHED;
            case WITHDRAWN -> Standing.WITHDRAWN;
            case DRAFT -> answer.isPublished() ? Standing.CORRECTING : Standing.DRAFT;
        };
    }
}
