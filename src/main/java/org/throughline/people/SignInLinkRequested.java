package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/** Somebody asked for a one-time link. The secret does not exist yet: it is made when the mail is written. */
public record SignInLinkRequested(UUID subject) implements DomainEvent {}
