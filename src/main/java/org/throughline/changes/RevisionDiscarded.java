package org.throughline.changes;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/** What was written of the next version of this plan was thrown away. */
public record RevisionDiscarded(UUID subject) implements DomainEvent {}
