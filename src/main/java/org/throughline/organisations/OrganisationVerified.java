package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.DomainEvent;

/**
 * A moderator made sure that an organisation is what it says.
 *
 * @param body for which the moderator moderates
 */
public record OrganisationVerified(UUID subject, BodyId body) implements DomainEvent {}
