package org.throughline.moderation;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** The moderator took a decision about many cases back before it took effect. */
public record BulkUndone(UUID subject, ConsultationId consultation, PersonId moderator) implements DomainEvent {}
