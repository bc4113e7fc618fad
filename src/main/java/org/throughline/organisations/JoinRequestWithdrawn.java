package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.people.PersonId;

/**
 * Somebody does not want to speak for an organisation any more that they had asked.
 *
 * @param subject the organisation
 * @param person who asked
 */
public record JoinRequestWithdrawn(UUID subject, PersonId person) implements DomainEvent {}
