package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/** An organisation has ended; what it said stays, and nobody speaks for it any more. */
public record OrganisationClosed(UUID subject) implements DomainEvent {}
