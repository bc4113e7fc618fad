package org.throughline.organisations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an organisation is or was a member of a network.
 *
 * @param organisation the other one: the member for a network, the network for a member
 * @param ended absent while it lasts
 */
public record NetworkMembership(
        OrganisationView organisation,
        Instant since,
        @Nullable Instant ended) {}
