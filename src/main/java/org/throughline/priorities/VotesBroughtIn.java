package org.throughline.priorities;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * Votes that were cast before came in together.
 *
 * @param subject the ballot
 */
public record VotesBroughtIn(UUID subject, ConsultationId consultation, int votes) implements DomainEvent {}
