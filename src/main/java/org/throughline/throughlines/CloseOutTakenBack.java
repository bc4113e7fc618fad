package org.throughline.throughlines;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/** A consultation that was closed out is not any more; the reason stays to be read. */
public record CloseOutTakenBack(UUID subject) implements DomainEvent {}
