package org.throughline.throughlines;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A moderator took back that a contribution says the same as another or is out of scope. */
public record DispositionTakenBack(UUID subject, ConsultationId consultation) implements DomainEvent {}
