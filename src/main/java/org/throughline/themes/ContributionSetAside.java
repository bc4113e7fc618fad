package org.throughline.themes;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * A moderator set a contribution aside in a section, for a reason that is kept, or brought it back.
 *
 * @param aside whether it is set aside now
 */
public record ContributionSetAside(UUID subject, ConsultationId consultation, boolean aside) implements DomainEvent {}
