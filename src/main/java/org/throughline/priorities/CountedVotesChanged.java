package org.throughline.priorities;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** The votes of a ballot are no longer those that its published result was counted from. Nothing that people can do here leads to this. */
public record CountedVotesChanged(UUID subject, ConsultationId consultation) implements DomainEvent {}
