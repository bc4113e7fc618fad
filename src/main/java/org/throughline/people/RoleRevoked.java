package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.AboutPerson;
import org.throughline.kernel.BodyId;

/** A person may from now on do less for one body. */
public record RoleRevoked(UUID subject, Role role, BodyId body) implements AboutPerson {}
