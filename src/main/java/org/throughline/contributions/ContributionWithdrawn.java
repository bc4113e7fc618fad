package org.throughline.contributions;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** Whoever said it took it back, or took it with them when they erased their account: its words are gone, and it is counted no more. */
public record ContributionWithdrawn(UUID subject, ConsultationId consultation) implements DomainEvent {}
