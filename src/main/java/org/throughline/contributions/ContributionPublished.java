package org.throughline.contributions;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** Everybody can read it from now on. */
public record ContributionPublished(UUID subject, ConsultationId consultation) implements DomainEvent {}
