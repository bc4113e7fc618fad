package org.throughline.summaries;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** Somebody looked at a theme that few are in, before the summary was signed. */
public record ThemeLookedAt(UUID subject, ConsultationId consultation) implements DomainEvent {}
