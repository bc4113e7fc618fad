package org.throughline.organisations;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AddressPart;

/** An organisation by its slug. */
@Component
final class OrganisationInAddress implements AddressPart {

    private final Organisations organisations;

    OrganisationInAddress(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public boolean leadsSomewhere(Map<String, String> address) {
        return organisations.bySlug(address.getOrDefault(name(), "")).isPresent();
    }
}
