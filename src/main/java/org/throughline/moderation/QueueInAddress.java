package org.throughline.moderation;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AddressPart;
import org.throughline.plans.Consultations;

/** The queue of a consultation that the moderator who asks moderates; another body's is as if it were not there. */
@Component
final class QueueInAddress implements AddressPart {

    private final Consultations consultations;

    QueueInAddress(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public boolean leadsSomewhere(Map<String, String> address) {
        return consultations
                .bySlug(address.getOrDefault(name(), ""))
                .filter(ModerationPolicy::moderates)
                .isPresent();
    }
}
