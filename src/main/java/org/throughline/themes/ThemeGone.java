package org.throughline.themes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * A theme is no more.
 *
 * @param mergedInto the theme that holds its contributions now; absent when they are unsorted again
 */
public record ThemeGone(
        UUID subject, ConsultationId consultation, @Nullable UUID mergedInto) implements DomainEvent {}
