package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * Somebody did not want to speak for an organisation.
 *
 * @param subject the organisation
 */
public record InvitationDeclined(UUID subject, InvitationId invitation) implements DomainEvent {}
