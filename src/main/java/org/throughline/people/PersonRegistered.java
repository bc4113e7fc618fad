package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/** An account was made. */
public record PersonRegistered(UUID subject) implements DomainEvent {}
