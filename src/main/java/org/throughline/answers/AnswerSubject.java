package org.throughline.answers;

import java.util.UUID;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Id;
import org.throughline.summaries.StatementId;
import org.throughline.themes.ThemeId;

/** What is answered; there is one answer to each. */
public sealed interface AnswerSubject {

    /** The kinds of what can be answered. */
    enum Kind {
        THEME,
        STATEMENT,
        CONTRIBUTION;

        AnswerSubject of(UUID id) {
            return switch (this) {
                case THEME -> new Theme(new ThemeId(id));
                case STATEMENT -> new OfStatement(new StatementId(id));
                case CONTRIBUTION -> new OfContribution(new ContributionId(id));
            };
        }

        public String textKey() {
            return "answers.kind." + name();
        }
    }

    Kind kind();

    Id id();

    /** A confirmed theme: what it answers holds for every contribution in it. */
    record Theme(ThemeId id) implements AnswerSubject {
        @Override
        public Kind kind() {
            return Kind.THEME;
        }
    }

    /** A statement of a signed summary: for every contribution that it cites. */
    record OfStatement(StatementId id) implements AnswerSubject {
        @Override
        public Kind kind() {
            return Kind.STATEMENT;
        }
    }

    /** One contribution by itself. */
    record OfContribution(ContributionId id) implements AnswerSubject {
        @Override
        public Kind kind() {
            return Kind.CONTRIBUTION;
        }
    }
}
