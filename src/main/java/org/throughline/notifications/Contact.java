package org.throughline.notifications;

import org.throughline.contributions.ContributionView;
import org.throughline.plans.ConsultationView;

/**
 * A letter that can be written.
 *
 * @param answersTo the writer's own address, to which an answer would come
 */
public record Contact(ContributionView about, ConsultationView consultation, String answersTo) {}
