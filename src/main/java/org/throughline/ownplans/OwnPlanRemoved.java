package org.throughline.ownplans;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;

/** An organisation took a plan or report of its own away; that it was there stays to be read. */
public record OwnPlanRemoved(UUID subject, ConsultationId consultation, OrganisationId organisation)
        implements DomainEvent {}
