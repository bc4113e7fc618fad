package org.throughline.moderation;

import java.util.Arrays;
import org.springframework.stereotype.Service;
import org.throughline.contributions.PublishingTerms;
import org.throughline.kernel.Open;
import org.throughline.plans.ConsultationId;

/** The reasons there are and the time a body promises, for everybody who writes. */
@Service
public class PublishedTerms implements PublishingTerms {

    private final Promises promises;

    PublishedTerms(Promises promises) {
        this.promises = promises;
    }

    @Override
    @Open
    public Terms of(ConsultationId consultation) {
        return new Terms(Arrays.stream(Reason.values()).map(Reason::textKey).toList(), promises.days(consultation));
    }
}
