package org.throughline.ownplans;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;

/** An organisation put a plan or report of its own beside the plan of a consultation. */
public record OwnPlanAdded(UUID subject, ConsultationId consultation, OrganisationId organisation)
        implements DomainEvent {}
