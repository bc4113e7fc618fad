package org.throughline.themes;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * The machine has learnt from what people put into the themes of a section, and proposes themes for what is unsorted.
 *
 * @param subject the lesson
 * @param learntFrom so many contributions
 * @param suggested for so many
 */
public record ThemesSuggested(UUID subject, ConsultationId consultation, int learntFrom, int suggested)
        implements DomainEvent {}
