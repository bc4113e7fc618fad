package org.throughline.themes;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * The machine has put contributions into themes, since it was surer than a moderator asked for; they are marked as the machine's.
 *
 * @param subject the lesson from which it had learnt
 */
public record ThemesFilled(UUID subject, ConsultationId consultation, int contributions) implements DomainEvent {}
