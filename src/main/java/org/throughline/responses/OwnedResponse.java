package org.throughline.responses;

import org.throughline.organisations.OrganisationView;
import org.throughline.plans.ConsultationView;

/** A response, the network that writes it, and the consultation to which it does. */
public record OwnedResponse(ResponseId id, OrganisationView network, ConsultationView consultation) {}
