package org.throughline.themes;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * A moderator said how sure the machine must be before it puts something into themes.
 *
 * @param subject the consultation
 * @param percent 100 and more mean never
 */
public record CodingConfidenceSet(UUID subject, ConsultationId consultation, int percent) implements DomainEvent {}
