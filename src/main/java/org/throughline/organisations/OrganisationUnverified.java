package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * An organisation is not verified any more.
 *
 * @param outcome whether a moderator took it back, or a change of the name ended it
 */
public record OrganisationUnverified(UUID subject, VerificationOutcome outcome) implements DomainEvent {}
