package org.throughline.changes;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * It was said of a change what caused it.
 *
 * @param subject the change
 * @param cause the theme or the contribution
 */
public record CauseNamed(UUID subject, CauseKind kind, UUID cause) implements DomainEvent {}
