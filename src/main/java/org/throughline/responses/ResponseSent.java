package org.throughline.responses;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;

/**
 * A network sent its response; each of its parts is a contribution from now on.
 *
 * @param subject the response
 */
public record ResponseSent(UUID subject, ConsultationId consultation, OrganisationId network, int parts)
        implements DomainEvent {}
