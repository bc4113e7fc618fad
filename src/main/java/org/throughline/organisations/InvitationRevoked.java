package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * A lead took an invitation back.
 *
 * @param subject the organisation
 */
public record InvitationRevoked(UUID subject, InvitationId invitation) implements DomainEvent {}
