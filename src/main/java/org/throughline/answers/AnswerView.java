package org.throughline.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionRef;

/**
 * A published answer as everybody reads it.
 *
 * @param title of what it answers, in words
 * @param did what is or will be done; empty where nothing is
 * @param because why what is not done is not done; empty where all is
 * @param holder the name of who is accountable, if they show it; absent otherwise
 * @param holderMissing since when nobody is accountable, until it is handed over
 * @param due the day by which it is done
 * @param done the day on which it was done; absent while it is still to be done
 * @param sections of the plan that it touches
 * @param money as stated; empty where none is
 * @param contributions how many it reaches
 * @param published first
 * @param late why it came later than twelve weeks after the close; empty where it did not
 * @param corrections the latest last
 * @param withdrawals the latest last
 */
public record AnswerView(
        AnswerId id,
        ConsultationId consultation,
        AnswerSubject subject,
        String title,
        String asked,
        String said,
        String did,
        String because,
        AnswerOutcome outcome,
        String office,
        @Nullable String holder,
        @Nullable Instant holderMissing,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        List<SectionRef> sections,
        String money,
        Receiver receiver,
        int contributions,
        Instant published,
        String late,
        List<Correction> corrections,
        List<Withdrawal> withdrawals) {

    public AnswerView {
        sections = List.copyOf(sections);
        corrections = List.copyOf(corrections);
        withdrawals = List.copyOf(withdrawals);
    }

    /** The same with no more than the beginning of its words, for a list. */
    public AnswerView inBrief() {
        return new AnswerView(
                id,
                consultation,
                subject,
                title,
                Beginning.of(asked),
                Beginning.of(said),
                Beginning.of(did),
                Beginning.of(because),
                outcome,
                office,
                holder,
                holderMissing,
                due,
                done,
                sections,
                money,
                receiver,
                contributions,
                published,
                Beginning.of(late),
                corrections.stream().map(Correction::inBrief).toList(),
                withdrawals);
    }

    /** Whether there is more to read than stands in a list. */
    public boolean isLonger() {
        return !corrections.isEmpty() || !equals(inBrief());
    }

    /** That it holds no more; absent while it does. */
    public @Nullable Withdrawal withdrawn() {
        return withdrawals.stream()
                .filter(one -> one.edition() == corrections.size() + 1)
                .findFirst()
                .orElse(null);
    }

    /** Withdrawals after which it was published again. */
    public List<Withdrawal> earlierWithdrawals() {
        return withdrawals.stream().filter(one -> !one.equals(withdrawn())).toList();
    }

    /**
     * That an answer was withdrawn.
     *
     * @param edition which was, from 1
     * @param reason as everybody reads it
     */
    public record Withdrawal(int edition, Instant at, String reason) {}

    /**
     * What was changed of an answer after it was published.
     *
     * @param changed what and why
     * @param before what the answer said until then
     */
    public record Correction(Instant at, String changed, AnswerText before) {

        private Correction inBrief() {
            return new Correction(at, Beginning.of(changed), before);
        }
    }
}
