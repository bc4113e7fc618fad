package org.throughline.throughlines;

import org.springframework.stereotype.Component;
import org.throughline.contributions.PublishedTexts;
import org.throughline.kernel.SystemWork;
import org.throughline.plans.ConsultationId;

/** How much was sent to a consultation. */
@Component
class Received {

    private final PublishedTexts texts;

    Received(PublishedTexts texts) {
        this.texts = texts;
    }

    int in(ConsultationId consultation) {
        return SystemWork.call(() -> texts.received(consultation));
    }
}
