package org.throughline.responses;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.throughline.kernel.RateLimits;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.EmailAddress;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.responses.Answer.DifferentView;

/** Takes the answers of members, in the caller's transaction: always the response first and then the member, so that nobody waits twice. */
@Component
class AnswerTaking {

    private static final List<RateLimits.Limit> LIMITS =
            List.of(new RateLimits.Limit("member-answer", 20, Duration.ofHours(1)));

    private final ResponseRows responses;
    private final ResponseParts parts;
    private final MemberRows members;
    private final AnswerRows answers;
    private final MemberOrganisations memberOrganisations;
    private final HandingIn handingIn;
    private final ResponsePolicy policy;
    private final People people;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerTaking(
            ResponseRows responses,
            ResponseParts parts,
            MemberRows members,
            AnswerRows answers,
            MemberOrganisations memberOrganisations,
            HandingIn handingIn,
            ResponsePolicy policy,
            People people,
            RateLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.parts = parts;
        this.members = members;
        this.answers = answers;
        this.memberOrganisations = memberOrganisations;
        this.handingIn = handingIn;
        this.policy = policy;
        this.people = people;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /** @param known who answers; absent when it is whoever has the member's address */
    Choice take(MemberId id, @Nullable PersonId known, NewAnswer given) {
        NetworkResponse response = held(id);
        Member member = members.lock(id)
                .filter(found -> found.state() == MemberState.INVITED)
                .orElseThrow(AnswerTaking::notGood);
        List<DraftPart> all = parts.of(response.id());
        NewAnswer clean = AnswerPolicy.cleaned(given);
        List<Refusal> refusals = new ArrayList<>(AnswerPolicy.refusals(
                clean, all.stream().filter(DraftPart::isAbout).toList()));
        if (clean.revision() != response.revision()) {
            refusals.add(Refusal.of("responses.refused.text-changed"));
        }
        Refused.ifAny(refusals);
        PersonId person = known == null ? register(member, clean.person()) : known;
        Answer before = answers.find(id).orElse(null);
        Answer next = answer(response, member, person, clean, before == null ? 1 : before.version() + 1);
        return before != null && before.says(next) ? before.choice() : keep(response, all, member, before, next);
    }

    private Choice keep(
            NetworkResponse response, List<DraftPart> all, Member member, @Nullable Answer before, Answer next) {
        limits.take(member.id().value().toString(), LIMITS);
        Answer kept = handingIn.takenOver(before, next);
        answers.save(kept);
        OrganisationId organisation = memberOrganisations.of(response, member, kept.person());
        if (!response.isDraft()) {
            handingIn.answer(response, all, kept, organisation);
        }
        events.publishEvent(new MemberAnswered(response.id().value(), member.id(), kept.choice(), kept.version()));
        return kept.choice();
    }

    /** Whoever opened the link has the address: that is as much as a sign-in with a link proves. */
    private PersonId register(Member member, String name) {
        String email = EmailAddress.of(Objects.requireNonNull(member.email())).value();
        return SystemWork.call(() -> people.register(email, name));
    }

    private Answer answer(NetworkResponse response, Member member, PersonId person, NewAnswer given, int version) {
        Map<PartId, DifferentView> views = new HashMap<>();
        given.views().forEach((part, words) -> views.put(part, new DifferentView(words, null)));
        return new Answer(
                member.id(),
                response.id(),
                version,
                Objects.requireNonNull(given.choice()),
                views,
                given.words(),
                response.revision(),
                person,
                given.person(),
                given.role(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
    }

    void takeBack(MemberId id) {
        NetworkResponse response = held(id);
        members.lock(id);
        answers.find(id).filter(answer -> answer.choice() != Choice.NONE).ifPresent(before -> {
            Answer none = before.takenBack(response.revision(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            answers.save(handingIn.takenOver(before, none));
            events.publishEvent(new MemberAnswered(response.id().value(), id, Choice.NONE, none.version()));
        });
    }

    private NetworkResponse held(MemberId id) {
        ResponseId response =
                members.find(id).orElseThrow(AnswerTaking::notGood).response();
        NetworkResponse held = responses.lock(response).orElseThrow();
        policy.requireNotClosed(policy.consultation(held), clock.instant());
        return held;
    }

    static Refused notGood() {
        return new Refused(Refusal.of("responses.refused.link"));
    }
}
