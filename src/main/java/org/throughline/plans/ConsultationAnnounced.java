package org.throughline.plans;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/** A consultation can be seen by everybody and will open by itself on its first day. */
public record ConsultationAnnounced(UUID subject) implements DomainEvent {}
