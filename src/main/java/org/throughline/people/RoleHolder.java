package org.throughline.people;

import java.util.Set;

/** Somebody who holds roles in a body, as its administrators see them. */
public record RoleHolder(PersonId person, String email, String displayName, Set<Role> roles) {}
