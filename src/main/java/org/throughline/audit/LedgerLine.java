package org.throughline.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the ledger for rooms that follow it: what happened and to what. Who did it is not told.
 *
 * @param number its place in the chain, without gaps and in the order of commits as far as one event followed from another
 * @param at UTC
 * @param event the simple name of the event's type
 * @param payload the event's other parts as JSON
 */
public record LedgerLine(long number, Instant at, String event, UUID subject, String payload) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Whether it tells of such an event. */
    public boolean tellsOf(Class<? extends DomainEvent> type) {
        return event.equals(type.getSimpleName());
    }

    /** A part of the event by its name, as text; nothing where the event has none of this name or it is empty. */
    public Optional<String> part(String name) {
        JsonNode part = JSON.readTree(payload).get(name);
        return part == null || part.isNull() ? Optional.empty() : Optional.of(part.asString());
    }
}
