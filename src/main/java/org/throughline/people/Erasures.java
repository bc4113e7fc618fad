package org.throughline.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;
import org.throughline.kernel.SystemWork;

/** The right to see all that is held, and to have it erased. See docs/decisions/0031-erasure.md. */
@Service
public class Erasures {

    private final People people;
    private final ErasedRows rows;
    private final ObjectProvider<ErasureObjection> objections;
    private final ObjectProvider<HeldData> held;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasures(
            People people,
            ErasedRows rows,
            ObjectProvider<ErasureObjection> objections,
            ObjectProvider<HeldData> held,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.rows = rows;
        this.objections = objections;
        this.held = held;
        this.events = events;
        this.clock = clock;
    }

    /** All that any room holds about the person at the keyboard. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<HeldPart> copy() {
        PersonId person = CurrentPerson.require();
        return held.orderedStream()
                .flatMap(room -> SystemWork.call(() -> room.about(person)).stream())
                .toList();
    }

    /** What must be handed over before the person at the keyboard can erase their account. */
    @SignedIn
    @Transactional
    public List<Refusal> objections() {
        PersonId person = CurrentPerson.require();
        return objections
                .orderedStream()
                .map(room -> room.against(person))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Erases the account of the person at the keyboard, in every room at once.
     *
     * @param contributionsGo whether what they said for themselves goes too where it is still asked
     * @throws Refused when something must be handed over first
     */
    @SignedIn
    @Transactional
    public void erase(boolean contributionsGo) {
        Refused.ifAny(objections());
        Person person = people.require(CurrentPerson.require());
        events.publishEvent(new PersonErased(person.id().value(), contributionsGo));
        rows.erase(person, clock.instant());
    }
}
