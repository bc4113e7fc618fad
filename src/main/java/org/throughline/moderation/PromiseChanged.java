package org.throughline.moderation;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * The body aims to decide within another number of days.
 *
 * @param subject the consultation
 */
public record PromiseChanged(UUID subject, int days) implements DomainEvent {}
