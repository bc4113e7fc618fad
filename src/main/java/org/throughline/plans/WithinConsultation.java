package org.throughline.plans;

import java.util.Map;
import java.util.function.BiPredicate;
import org.throughline.kernel.AddressPart;

/** A part of addresses that means something within the address's consultation. */
public abstract class WithinConsultation implements AddressPart {

    private final String name;
    private final Consultations consultations;
    private final BiPredicate<ConsultationView, String> isThere;

    /** @param isThere whether the consultation has something of this name, for the person who asks */
    protected WithinConsultation(
            String name, Consultations consultations, BiPredicate<ConsultationView, String> isThere) {
        this.name = name;
        this.consultations = consultations;
        this.isThere = isThere;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final boolean leadsSomewhere(Map<String, String> address) {
        return consultations
                .bySlug(address.getOrDefault("consultation", ""))
                .filter(consultation -> isThere.test(consultation, address.getOrDefault(name, "")))
                .isPresent();
    }
}
