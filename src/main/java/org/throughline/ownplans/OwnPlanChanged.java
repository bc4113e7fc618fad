package org.throughline.ownplans;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;

/** An organisation changed what it says of a plan or report of its own, or where that is to be read. */
public record OwnPlanChanged(UUID subject, ConsultationId consultation, OrganisationId organisation)
        implements DomainEvent {}
