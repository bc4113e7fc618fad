package org.throughline.summaries;

import java.util.UUID;
import org.throughline.plans.ConsultationId;

/** The summary of one part of what a consultation is about. */
record SummaryId(ConsultationId consultation, UUID place) {}
