package org.throughline.throughlines;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/** Everything that was published in a consultation has become of it what was recorded, and somebody who answers for the body said so. */
public record ConsultationClosedOut(UUID subject, int contributions) implements DomainEvent {}
