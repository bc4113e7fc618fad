package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.people.PersonId;

/**
 * Somebody who speaks for an organisation became a lead or ceased to be one.
 *
 * @param subject the organisation
 * @param person who it was
 */
public record RepresentativeRoleChanged(UUID subject, PersonId person, MembershipRole role) implements DomainEvent {}
