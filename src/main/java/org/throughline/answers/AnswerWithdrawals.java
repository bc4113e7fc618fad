package org.throughline.answers;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Owning;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SafeText;

/**
 * Where those who answer for a body take back an answer that holds no more. What was said and why it is withdrawn stays to be read. See
 * docs/decisions/0082-a-withdrawn-answer-stays-to-be-read.md.
 */
@Service
public class AnswerWithdrawals {

    static final int LONGEST_REASON = 500;

    private final WrittenRows answers;
    private final WithdrawalRows rows;
    private final AnsweringPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerWithdrawals(
            WrittenRows answers,
            WithdrawalRows rows,
            AnsweringPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answers = answers;
        this.rows = rows;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * From now on nobody is answered by it. Another answer to the same can be written, and is published by a second person.
     *
     * @throws Refused without a reason, for what is not published or is being corrected, and when somebody changed it meanwhile
     */
    @Owning
    @RetriedOnConflict
    @Transactional
    public void withdraw(AnswerId id, int version, String reason) {
        Answer answer = answers.find(id).orElseThrow(() -> new Refused(Refusal.of("answers.refused.unknown")));
        policy.requireOwner(answer.consultation());
        String why = SafeText.line(reason);
        Refused.ifAny(Refusal.ofWords(
                "reason", why, LONGEST_REASON, "answers.refused.withdraw.reason", "answers.refused.long"));
        if (answer.state() != AnswerState.PUBLISHED) {
            throw new Refused(Refusal.of("answers.refused.withdraw.not"));
        }
        if (answer.version() != version || !answers.update(answer, answer.withdrawn())) {
            throw new Refused(Refusal.of("answers.refused.changed"));
        }
        Instant now = clock.instant();
        rows.insert(answer, why, now);
        events.publishEvent(new AnswerWithdrawn(id.value(), answer.consultation()));
    }
}
