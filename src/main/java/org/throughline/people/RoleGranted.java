package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.DomainEvent;

/** A person may from now on do more for one body. */
public record RoleGranted(UUID subject, Role role, BodyId body) implements DomainEvent {}
