package org.throughline.contributions;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * What everybody reads of a contribution has changed: passages were removed, or shown again. Whoever keeps its words must fetch them
 * anew.
 *
 * @param passages how many are removed now
 */
public record ContributionRedacted(UUID subject, ConsultationId consultation, int passages) implements DomainEvent {}
