package org.throughline.people;

import java.util.UUID;
import org.throughline.kernel.AboutPerson;
import org.throughline.kernel.BodyId;

/** A person may from now on do more for one body. */
public record RoleGranted(UUID subject, Role role, BodyId body) implements AboutPerson {}
