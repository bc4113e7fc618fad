package org.throughline.priorities;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;

/**
 * Two records of one organisation were joined, and so are their votes in a ballot: the later stands.
 *
 * @param subject the ballot
 * @param into the record that stands for both
 * @param superseded whether both had voted, so that the earlier vote is kept and not counted any more
 */
public record OrganisationVotesMerged(
        UUID subject, ConsultationId consultation, OrganisationId into, OrganisationId from, boolean superseded)
        implements DomainEvent {}
