package org.throughline.moderation;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/**
 * A moderator said what they would have decided about a case that was drawn for it.
 *
 * @param subject the case
 */
public record SecondLookTaken(UUID subject, ConsultationId consultation, PersonId moderator, Outcome outcome)
        implements DomainEvent {}
