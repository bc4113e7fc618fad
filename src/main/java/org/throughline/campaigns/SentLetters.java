package org.throughline.campaigns;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Internal;
import org.throughline.plans.ConsultationId;

/** Which contributions are copies of a letter that many sent, for the rooms that group what was said. */
@Service
public class SentLetters {

    private final SentRows rows;

    SentLetters(SentRows rows) {
        this.rows = rows;
    }

    /**
     * A copy of a letter.
     *
     * @param added whether its sender added words of their own
     * @param letter whether it is the copy that stands for all
     */
    public record Copy(ContributionId contribution, CampaignId campaign, boolean added, boolean letter) {}

    /** How often each consultation was sorted or decided about: as long as it stays, so does {@link #of}. One statement. */
    @Internal
    @Transactional(readOnly = true)
    public Map<ConsultationId, Long> revisions() {
        return rows.revisions();
    }

    /** All copies of the campaigns that readers see. One statement. */
    @Internal
    @Transactional(readOnly = true)
    public List<Copy> of(ConsultationId consultation) {
        return rows.copies(consultation);
    }

    /** Whether everything that came in is sorted. One statement. */
    @Internal
    @Transactional(readOnly = true)
    public boolean isSorted(ConsultationId consultation) {
        return !rows.waits(consultation);
    }
}
