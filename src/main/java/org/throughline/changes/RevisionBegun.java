package org.throughline.changes;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/** Somebody began to write the next version of this plan. */
public record RevisionBegun(UUID subject) implements DomainEvent {}
