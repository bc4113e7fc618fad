package org.throughline.organisations;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/** A lead changed what an organisation says of itself. */
public record OrganisationEdited(UUID subject) implements DomainEvent {}
