package org.throughline.contributions;

import java.util.List;
import org.throughline.plans.ConsultationId;

/** Tells those who write by what it is decided whether their words are published. The room that decides knows, and answers through here. */
public interface PublishingTerms {

    /**
     * What holds in a consultation.
     *
     * @param reasonKeys keys of the sentences that give the only reasons to withhold something
     * @param promisedDays within how many days the body aims to decide
     */
    record Terms(List<String> reasonKeys, int promisedDays) {

        public Terms {
            reasonKeys = List.copyOf(reasonKeys);
        }
    }

    /** One statement. */
    Terms of(ConsultationId consultation);
}
