package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.people.PersonId;

/**
 * A lead of an organisation handed over to another who speaks for it.
 *
 * @param subject the organisation
 * @param person the new lead
 */
public record LeadHandedOver(UUID subject, PersonId person) implements DomainEvent {}
