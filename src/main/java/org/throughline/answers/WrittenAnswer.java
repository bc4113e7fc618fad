package org.throughline.answers;

import org.jspecify.annotations.Nullable;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;

/**
 * An answer for those who work on it.
 *
 * @param version to be given back with every change
 * @param edition the number of what is published; 0 while nothing is
 * @param mine whether the person at the keyboard changed it last, so that another one must publish it
 * @param text as it is being written; of what is published, as a correction begins
 */
public record WrittenAnswer(
        AnswerId id,
        AnswerSubject subject,
        AnswerState state,
        int version,
        int edition,
        @Nullable PersonId holder,
        PersonId editor,
        boolean mine,
        AnswerText text) {

    static WrittenAnswer of(Answer answer) {
        return new WrittenAnswer(
                answer.id(),
                answer.subject(),
                answer.state(),
                answer.version(),
                answer.edition(),
                answer.holder(),
                answer.editor(),
                answer.editor().equals(CurrentPerson.require()),
                answer.state() == AnswerState.PUBLISHED || answer.state() == AnswerState.WITHDRAWN
                        ? answer.text().unexplained()
                        : answer.text());
    }

    public boolean isPublished() {
        return edition > 0;
    }
}
