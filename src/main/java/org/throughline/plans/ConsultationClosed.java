package org.throughline.plans;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/** The last day of a consultation is over; told once, within some minutes. */
public record ConsultationClosed(UUID subject) implements DomainEvent {}
