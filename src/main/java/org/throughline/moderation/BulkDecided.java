package org.throughline.moderation;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/**
 * A moderator decided about many cases at once. It takes effect a little later, when each case is told of by itself.
 *
 * @param cases how many
 */
public record BulkDecided(UUID subject, ConsultationId consultation, PersonId moderator, Outcome outcome, int cases)
        implements DomainEvent {}
