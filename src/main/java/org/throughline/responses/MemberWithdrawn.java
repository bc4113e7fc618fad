package org.throughline.responses;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * A network asks a member no more that had not answered.
 *
 * @param subject the response
 */
public record MemberWithdrawn(UUID subject, MemberId member) implements DomainEvent {}
