package org.throughline.moderation;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * A body looks out for other names or words.
 *
 * @param subject the body
 * @param entries how many there are now; which ones stays out of the ledger
 */
public record WatchlistChanged(UUID subject, WatchlistKind kind, int entries) implements DomainEvent {}
