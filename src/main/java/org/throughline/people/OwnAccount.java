package org.throughline.people;

import java.time.Instant;
import java.util.Optional;

/**
 * An account as its person sees it.
 *
 * @param displayName the name they gave, if they gave one
 */
public record OwnAccount(String email, Optional<String> displayName, Choices choices, Instant created) {}
