package org.throughline.briefs;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** Contributions were bundled and sent to a group of readers inside the body. */
public record BriefSent(UUID subject, ConsultationId consultation, int items, int readers) implements DomainEvent {}
