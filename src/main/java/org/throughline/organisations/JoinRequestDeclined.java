package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.people.PersonId;

/**
 * Whoever asked to speak for an organisation may not.
 *
 * @param subject the organisation
 * @param person who asked
 */
public record JoinRequestDeclined(UUID subject, PersonId person) implements DomainEvent {}
