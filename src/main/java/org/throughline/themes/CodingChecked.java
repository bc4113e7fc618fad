package org.throughline.themes;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * A person said in which themes a contribution belongs for which the machine had proposed some.
 *
 * @param subject the contribution
 */
public record CodingChecked(UUID subject, ConsultationId consultation, CheckDecision decision) implements DomainEvent {}
