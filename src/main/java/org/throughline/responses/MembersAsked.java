package org.throughline.responses;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * A network asked members to answer to its response; the mails that ask them wait to be written.
 *
 * @param subject the response
 * @param members how many were asked
 */
public record MembersAsked(UUID subject, ConsultationId consultation, int members) implements DomainEvent {}
