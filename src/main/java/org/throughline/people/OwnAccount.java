package org.throughline.people;

import java.time.Instant;
import java.util.Optional;

/**
 * An account as its person sees it.
 *
 * @param displayName the name they chose, if they chose one
 */
public record OwnAccount(String email, Optional<String> displayName, Instant created) {}
