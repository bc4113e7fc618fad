package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.DomainEvent;

/** A person with a role begins anew with their passkeys: those from before are void, and a code was issued for the next one. */
public record PasskeyCodeIssued(UUID subject, BodyId body) implements DomainEvent {}
