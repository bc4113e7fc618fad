package org.throughline.notifications;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/**
 * Somebody who moderates or answers for the body wrote to the author of a contribution, who allowed it. What they wrote is not kept.
 *
 * @param subject the contribution
 */
public record AuthorWrittenTo(UUID subject, ConsultationId consultation, PersonId writer) implements DomainEvent {}
