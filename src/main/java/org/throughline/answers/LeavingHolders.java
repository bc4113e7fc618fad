package org.throughline.answers;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Refusal;
import org.throughline.people.CurrentPerson;
import org.throughline.people.ErasureObjection;
import org.throughline.people.HeldData;
import org.throughline.people.HeldPart;
import org.throughline.people.HeldRows;
import org.throughline.people.PersonErased;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.RoleRevoked;

/**
 * Somebody who no longer answers for a body leaves answers that nobody is accountable for, until they are handed over; whoever wants to
 * erase their account hands them over first.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LeavingHolders implements ErasureObjection, HeldData {

    private final WrittenRows answers;
    private final HandOverRows handOvers;
    private final AnsweringPolicy policy;
    private final HeldRows held;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeavingHolders(
            WrittenRows answers,
            HandOverRows handOvers,
            AnsweringPolicy policy,
            HeldRows held,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answers = answers;
        this.handOvers = handOvers;
        this.policy = policy;
        this.held = held;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    public void on(RoleRevoked revoked) {
        if (revoked.role() == Role.OWNER) {
            leave(
                    new PersonId(revoked.subject()),
                    one -> policy.consultation(one.consultation()).body().equals(revoked.body()));
        }
    }

    @EventListener
    public void on(PersonErased erased) {
        PersonId person = new PersonId(erased.subject());
        leave(person, one -> true);
        held.letGo(List.of("DELETE FROM answer_touched WHERE person_id = :person"), person);
    }

    private void leave(PersonId person, Predicate<Answer> which) {
        Instant now = clock.instant();
        answers.heldBy(person).stream().filter(which).forEach(one -> {
            answers.unheld(one.id(), now);
            handOvers.insert(one.id(), person, null, CurrentPerson.id().orElse(null), "", now);
            events.publishEvent(new AnswerHandedOver(one.id().value(), one.consultation(), null));
        });
    }

    @Override
    public Optional<Refusal> against(PersonId person) {
        return answers.heldBy(person).isEmpty() ? Optional.empty() : Optional.of(Refusal.of("answers.refused.leaving"));
    }

    @Override
    public List<HeldPart> about(PersonId person) {
        return List.of(
                held.part("answers for which I am accountable", """
                        SELECT id AS answer, kind, subject_id AS subject, first_published AS published FROM answer
                        WHERE holder_person = :person ORDER BY id""", person),
                held.part("answers that concern what I said", """
                        SELECT answer_id AS answer, told, replied FROM answer_touched WHERE person_id = :person
                        ORDER BY answer_id""", person));
    }
}
