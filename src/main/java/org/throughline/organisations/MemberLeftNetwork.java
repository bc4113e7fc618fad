package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * An organisation is not a member of a network any more.
 *
 * @param subject the network
 */
public record MemberLeftNetwork(UUID subject, OrganisationId member) implements DomainEvent {}
