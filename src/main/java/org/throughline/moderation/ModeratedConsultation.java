package org.throughline.moderation;

import org.throughline.plans.ConsultationView;

/** A consultation that the person at the keyboard moderates, and what waits in it. */
public record ModeratedConsultation(ConsultationView consultation, Waiting waiting) {}
