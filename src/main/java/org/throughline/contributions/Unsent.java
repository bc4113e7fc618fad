package org.throughline.contributions;

import org.throughline.plans.ConsultationId;

/**
 * Something begun and not sent.
 *
 * @param place the key of the place it was written at, see {@link DraftPlace#key()}
 */
public record Unsent(String place, ConsultationId consultation, KeptDraft draft) {}
