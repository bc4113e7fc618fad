package org.throughline.responses;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * A member answered to a response or changed its answer.
 *
 * @param subject the response
 * @param version counts the answers of this member
 */
public record MemberAnswered(UUID subject, MemberId member, Choice choice, int version) implements DomainEvent {}
