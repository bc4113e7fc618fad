package org.throughline.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.DomainEvent;

/**
 * A person proved their address by a one-time link. Published in the transaction that spends the link.
 *
 * @param subject the link
 * @param confirms what the link was issued to confirm, for example a draft; absent for a mere sign-in
 */
public record SignInLinkUsed(
        UUID subject, PersonId person, @Nullable UUID confirms) implements DomainEvent {}
