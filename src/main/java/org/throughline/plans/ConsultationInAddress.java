package org.throughline.plans;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AddressPart;

/** A consultation by its slug. */
@Component
final class ConsultationInAddress implements AddressPart {

    private final Consultations consultations;

    ConsultationInAddress(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public String name() {
        return "consultation";
    }

    @Override
    public boolean leadsSomewhere(Map<String, String> address) {
        return consultations.bySlug(address.getOrDefault(name(), "")).isPresent();
    }
}
