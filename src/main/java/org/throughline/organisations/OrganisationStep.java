package org.throughline.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list of organisations, twenty at most.
 *
 * @param next what to ask for to read on, safe to stand in an address; absent at the end
 */
public record OrganisationStep(
        List<OrganisationView> organisations, @Nullable String next) {

    public OrganisationStep {
        organisations = List.copyOf(organisations);
    }
}
