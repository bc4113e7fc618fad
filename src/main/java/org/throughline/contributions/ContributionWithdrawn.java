package org.throughline.contributions;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** Its author erased their account and took it with them: its words are gone, and it is counted no more. */
public record ContributionWithdrawn(UUID subject, ConsultationId consultation) implements DomainEvent {}
