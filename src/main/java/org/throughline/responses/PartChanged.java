package org.throughline.responses;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * An editor added a part of a draft, gave it other words, put it away or put it back.
 *
 * @param subject the response
 */
public record PartChanged(UUID subject, PartId part, PartState state, int version) implements DomainEvent {}
