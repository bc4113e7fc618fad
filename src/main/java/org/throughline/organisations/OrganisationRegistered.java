package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/** An organisation has an account. */
public record OrganisationRegistered(UUID subject) implements DomainEvent {}
