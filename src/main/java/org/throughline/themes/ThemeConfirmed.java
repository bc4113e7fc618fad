package org.throughline.themes;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A person made a theme of what belongs together. */
public record ThemeConfirmed(UUID subject, ConsultationId consultation) implements DomainEvent {}
