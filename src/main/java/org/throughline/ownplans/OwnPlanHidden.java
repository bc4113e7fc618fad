package org.throughline.ownplans;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;

/** A moderator hid the link of an organisation's plan, for a reason that everybody reads. */
public record OwnPlanHidden(UUID subject, ConsultationId consultation, OrganisationId organisation)
        implements DomainEvent {}
