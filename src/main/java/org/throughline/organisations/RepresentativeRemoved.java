package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.people.PersonId;

/**
 * Somebody does not speak for an organisation any more.
 *
 * @param subject the organisation
 * @param person who it was
 */
public record RepresentativeRemoved(UUID subject, PersonId person) implements DomainEvent {}
