package org.throughline.answers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.SafeText;
import org.throughline.plans.SectionId;

/**
 * What an answer says.
 *
 * @param because why what is not done is not done
 * @param office that answers for it, whoever holds it
 * @param due the day by which it is done
 * @param done the day on which it was done; absent while it is still to be done
 * @param sections of the plan that it touches
 * @param money how much, for how long and from where, in words; empty where none is stated
 * @param late why it comes later than twelve weeks after the close; empty where it does not
 * @param changed what a correction changes and why; empty in the first edition
 */
public record AnswerText(
        String asked,
        String said,
        String did,
        String because,
        @Nullable AnswerOutcome outcome,
        String office,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        List<SectionId> sections,
        String money,
        Receiver receiver,
        String late,
        String changed) {

    public static final AnswerText EMPTY =
            new AnswerText("", "", "", "", null, "", null, null, List.of(), "", Receiver.NOT_STATED, "", "");

    public AnswerText {
        sections = List.copyOf(sections);
    }

    AnswerText cleaned() {
        return new AnswerText(
                SafeText.clean(asked),
                SafeText.clean(said),
                SafeText.clean(did),
                SafeText.clean(because),
                outcome,
                SafeText.line(office),
                due,
                done,
                sections.stream().distinct().toList(),
                SafeText.line(money),
                receiver,
                SafeText.clean(late),
                SafeText.clean(changed));
    }

    /** The same as a correction begins: what it changes is still to be said. */
    AnswerText unexplained() {
        return new AnswerText(
                asked, said, did, because, outcome, office, due, done, sections, money, receiver, late, "");
    }
}
