package org.throughline.ownplans;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;

/** A moderator showed the link of an organisation's plan again, for a reason that everybody reads. */
public record OwnPlanShownAgain(UUID subject, ConsultationId consultation, OrganisationId organisation)
        implements DomainEvent {}
