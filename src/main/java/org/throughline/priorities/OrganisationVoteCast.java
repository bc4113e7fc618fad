package org.throughline.priorities;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;

/** Somebody voted for an organisation, or changed its vote. What was chosen is told to nobody. */
public record OrganisationVoteCast(UUID subject, ConsultationId consultation, OrganisationId organisation)
        implements DomainEvent {}
