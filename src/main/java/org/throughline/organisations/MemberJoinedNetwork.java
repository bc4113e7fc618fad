package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * An organisation was named a member of a network.
 *
 * @param subject the network
 */
public record MemberJoinedNetwork(UUID subject, OrganisationId member) implements DomainEvent {}
