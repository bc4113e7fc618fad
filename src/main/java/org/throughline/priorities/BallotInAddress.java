package org.throughline.priorities;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AddressPart;
import org.throughline.plans.Consultations;

/** A ballot by its key in the address's consultation. */
@Component
final class BallotInAddress implements AddressPart {

    private final Consultations consultations;
    private final Ballots ballots;

    BallotInAddress(Consultations consultations, Ballots ballots) {
        this.consultations = consultations;
        this.ballots = ballots;
    }

    @Override
    public String name() {
        return "ballot";
    }

    @Override
    public boolean leadsSomewhere(Map<String, String> address) {
        return consultations
                .bySlug(address.getOrDefault("consultation", ""))
                .flatMap(consultation -> ballots.byKey(consultation.id(), address.getOrDefault(name(), "")))
                .isPresent();
    }
}
