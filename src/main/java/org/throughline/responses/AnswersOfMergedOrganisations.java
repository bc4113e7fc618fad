package org.throughline.responses;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisations.OrganisationsMerged;

/**
 * Joins what two records of one organisation have answered to a response, in the transaction that joins the records: the organisation is
 * one member and is counted once. The later answer stands; the other is taken back and kept, what was published of it as an earlier view.
 */
@Component
class AnswersOfMergedOrganisations {

    private final MemberRows members;
    private final AnswerRows answers;
    private final HandingIn handingIn;
    private final ResponseRows responses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswersOfMergedOrganisations(
            MemberRows members,
            AnswerRows answers,
            HandingIn handingIn,
            ResponseRows responses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.answers = answers;
        this.handingIn = handingIn;
        this.responses = responses;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(OrganisationsMerged merged) {
        members.of(merged.from()).forEach(member -> join(member, merged));
        responses.isNetwork(merged.from(), merged.into());
    }

    private void join(Member joined, OrganisationsMerged merged) {
        NetworkResponse response = responses.lock(joined.response()).orElseThrow();
        if (response.network().equals(merged.into())) {
            takeBack(response, joined);
            return;
        }
        Optional<Member> standing = members.find(joined.response(), merged.into());
        if (standing.isEmpty()) {
            members.isOrganisation(joined.id(), merged.into());
            return;
        }
        List<Member> both = List.of(joined, standing.get()).stream()
                .sorted(Comparator.comparing(this::lastAnswered))
                .toList();
        takeBack(response, both.getFirst());
        members.areOrganisations(
                both.getLast().id(), merged.into(), both.getFirst().id(), merged.from());
    }

    /** Long ago for a member that says nothing. */
    private Instant lastAnswered(Member member) {
        return answers.find(member.id())
                .filter(answer -> answer.choice() != Choice.NONE)
                .map(Answer::given)
                .orElse(Instant.EPOCH);
    }

    private void takeBack(NetworkResponse response, Member member) {
        answers.find(member.id())
                .filter(answer -> answer.choice() != Choice.NONE)
                .ifPresent(before -> {
                    Answer none = before.takenBack(
                            response.revision(), clock.instant().truncatedTo(ChronoUnit.MICROS));
                    answers.save(handingIn.takenOver(before, none));
                    events.publishEvent(
                            new MemberAnswered(response.id().value(), member.id(), Choice.NONE, none.version()));
                });
        members.withdraw(member.id());
        events.publishEvent(new MemberWithdrawn(response.id().value(), member.id()));
    }
}
