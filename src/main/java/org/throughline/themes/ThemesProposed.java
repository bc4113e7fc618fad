package org.throughline.themes;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * The machine has looked for themes in what was unsorted in a section.
 *
 * @param subject the run
 * @param proposals how many it proposes
 */
public record ThemesProposed(UUID subject, ConsultationId consultation, int proposals) implements DomainEvent {}
