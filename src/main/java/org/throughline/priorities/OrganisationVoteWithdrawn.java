package org.throughline.priorities;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;

/** Somebody took an organisation's vote back. */
public record OrganisationVoteWithdrawn(UUID subject, ConsultationId consultation, OrganisationId organisation)
        implements DomainEvent {}
