package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * A lead asked somebody by mail to speak for an organisation; asking again voids the earlier link.
 *
 * @param subject the organisation
 */
public record RepresentativeInvited(UUID subject, InvitationId invitation) implements DomainEvent {}
