package org.throughline.sessions;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A session of a group was recorded; what was said there is contributions from now on. */
public record SessionRecorded(UUID subject, ConsultationId consultation, SessionMode mode, int people, int entries)
        implements DomainEvent {}
