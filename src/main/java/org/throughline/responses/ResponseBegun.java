package org.throughline.responses;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;

/**
 * A network began to write a response.
 *
 * @param subject the response
 */
public record ResponseBegun(UUID subject, ConsultationId consultation, OrganisationId network) implements DomainEvent {}
