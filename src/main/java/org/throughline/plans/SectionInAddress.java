package org.throughline.plans;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AddressPart;

/** A section by its key in the version that the address's consultation is about. */
@Component
final class SectionInAddress implements AddressPart {

    private final Consultations consultations;
    private final PlanQueries queries;

    SectionInAddress(Consultations consultations, PlanQueries queries) {
        this.consultations = consultations;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "section";
    }

    @Override
    public boolean leadsSomewhere(Map<String, String> address) {
        return consultations
                .bySlug(address.getOrDefault("consultation", ""))
                .filter(consultation -> queries.hasSection(consultation.version(), address.getOrDefault(name(), "")))
                .isPresent();
    }
}
