package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * A person wants to use another address. The secret that proves it does not exist yet: it is made when the mail is written.
 *
 * @param subject the wish
 */
public record EmailChangeRequested(UUID subject, PersonId person) implements DomainEvent {}
