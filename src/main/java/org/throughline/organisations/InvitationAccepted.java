package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * Somebody used an invitation to speak for an organisation.
 *
 * @param subject the organisation
 */
public record InvitationAccepted(UUID subject, InvitationId invitation) implements DomainEvent {}
