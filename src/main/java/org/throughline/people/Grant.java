package org.throughline.people;

import java.io.Serializable;
import org.throughline.kernel.BodyId;

/** A role in one body. */
public record Grant(Role role, BodyId body) implements Serializable {}
