package org.throughline.contributions;

import java.time.Instant;
import org.throughline.plans.ConsultationId;

/**
 * A comment that its author confirmed when it could not be sent any more; it is kept so that they can copy it.
 *
 * @param reasonKey the key of the sentence that says why
 */
public record NotSent(ContributionId id, ConsultationId consultation, String text, String reasonKey, Instant kept) {}
