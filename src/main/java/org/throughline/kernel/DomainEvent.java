package org.throughline.kernel;

import java.util.UUID;

/**
 * Something that has happened, named in the past tense. Rooms tell the rooms above them only by publishing one. Every event becomes a
 * line of the ledger, so it carries identities and never names, addresses or what somebody wrote.
 */
public interface DomainEvent {

    /** The thing this happened to. */
    UUID subject();
}
