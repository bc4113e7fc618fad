package org.throughline.themes;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A theme has another name, other quotations or other contributions than before. */
public record ThemeChanged(UUID subject, ConsultationId consultation) implements DomainEvent {}
