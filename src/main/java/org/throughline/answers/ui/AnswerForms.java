package org.throughline.answers.ui;

import java.util.List;
import java.util.Map;
import org.throughline.answers.AnswerText;
import org.throughline.answers.BoardLine;
import org.throughline.answers.Receiver;
import org.throughline.answers.WrittenAnswer;
import org.throughline.people.PersonId;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;

/** Makes the form of each answer. What was asked and which office answers is mostly the same as in the answer before. */
final class AnswerForms {

    private AnswerText before = AnswerText.EMPTY;
    private String holder = "";

    /** @param late whether the twelve weeks are over */
    AnswerForm of(BoardLine line, boolean late, Map<PersonId, String> holders, List<SectionRef> sections) {
        WrittenAnswer answer = line.answer();
        if (answer == null) {
            AnswerForm form = new AnswerForm(false, late, holders, sections);
            form.fill(begun(line), holder);
            return form;
        }
        boolean published = answer.isPublished();
        AnswerForm form =
                new AnswerForm(published, published ? !answer.text().late().isEmpty() : late, holders, sections);
        form.fill(answer);
        before = answer.text();
        PersonId accountable = answer.holder();
        holder = accountable == null ? holder : accountable.value().toString();
        return form;
    }

    private AnswerText begun(BoardLine line) {
        List<SectionId> section =
                line.section() == null ? List.of() : List.of(line.section().id());
        return new AnswerText(
                before.asked(),
                "",
                "",
                "",
                null,
                before.office(),
                null,
                null,
                section,
                "",
                Receiver.NOT_STATED,
                "",
                "");
    }
}
