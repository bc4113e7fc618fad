package org.throughline.changes;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * What was said to have caused a change has not.
 *
 * @param subject the change
 */
public record CauseTakenBack(UUID subject, CauseKind kind, UUID cause) implements DomainEvent {}
