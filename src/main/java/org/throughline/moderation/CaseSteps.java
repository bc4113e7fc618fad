package org.throughline.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.throughline.kernel.DomainEvent;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;

/** Moves cases from state to state in the caller's transaction: keeps the case, its place in the queue, the note and the event together. */
@Component
class CaseSteps {

    private final Cases cases;
    private final Notes notes;
    private final Facets facets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseSteps(Cases cases, Notes notes, Facets facets, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.notes = notes;
        this.facets = facets;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused when another change came first */
    void take(Case after, Note note, DomainEvent event) {
        move(after);
        notes.insert(note);
        events.publishEvent(event);
    }

    /** @throws Refused when another change came first */
    void move(Case after) {
        if (!cases.save(after, clock.instant())) {
            throw new Refused(Refusal.of("moderation.changed-meanwhile"));
        }
        facets.remove(List.of(after.id()));
    }

    /** A note that moves nothing. */
    void note(Note note, DomainEvent event) {
        notes.insert(note);
        events.publishEvent(event);
    }

    void open(Case opened) {
        cases.insert(opened);
    }

    Instant now() {
        return clock.instant();
    }
}
