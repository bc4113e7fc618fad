package org.throughline.campaigns;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Open;
import org.throughline.kernel.SystemWork;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.priorities.CountsWithout;
import org.throughline.priorities.Result;
import org.throughline.priorities.WithoutSome;

/** What a ballot would have given without the people who sent the letter of a campaign in the same consultation. Nobody is named or counted alone. */
@Service
public class BallotsWithout {

    private final SortedTextRows rows;
    private final CountsWithout counts;

    BallotsWithout(SortedTextRows rows, CountsWithout counts) {
        this.rows = rows;
        this.counts = counts;
    }

    /**
     * The places with and without them.
     *
     * @return absent where the consultation has no campaign, or the ballot is not over
     */
    @Open
    @Transactional(readOnly = true)
    public Optional<Answer> of(ConsultationId consultation, Result result) {
        if (!result.isFinal()) {
            return Optional.empty();
        }
        Set<PersonId> senders = rows.senders(consultation);
        return senders.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer(senders.size(), SystemWork.call(() -> counts.of(result, senders))));
    }

    /**
     * What there is to say.
     *
     * @param people who sent a letter, whether they voted or not
     * @param places absent where too few of them voted, or too few others, to say anything
     */
    public record Answer(int people, Optional<WithoutSome> places) {}
}
