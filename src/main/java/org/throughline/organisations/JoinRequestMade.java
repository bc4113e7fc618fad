package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.people.PersonId;

/**
 * Somebody asked to speak for an organisation.
 *
 * @param subject the organisation
 * @param person who asked
 */
public record JoinRequestMade(UUID subject, PersonId person) implements DomainEvent {}
