package org.throughline.responses;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationView;

/** Sends a response, once: from then on its parts are contributions and do not change. */
@Service
public class ResponseSending {

    private final ResponseRows responses;
    private final ResponseParts parts;
    private final TypedWords typed;
    private final MemberRows members;
    private final AnswerRows answers;
    private final HandingIn handingIn;
    private final ResponsePolicy policy;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResponseSending(
            ResponseRows responses,
            ResponseParts parts,
            TypedWords typed,
            MemberRows members,
            AnswerRows answers,
            HandingIn handingIn,
            ResponsePolicy policy,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.parts = parts;
        this.typed = typed;
        this.members = members;
        this.answers = answers;
        this.handingIn = handingIn;
        this.policy = policy;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends the response with the answers that members have given until now; those who answer later are added. Sending it again changes
     * nothing.
     *
     * @param withoutUnsaved whether to send it although another editor has typed something and not saved it
     * @throws AccessDeniedException unless the person at the keyboard may speak for the network
     * @throws Refused with everything that is missing, each beside its part; also outside the window
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void send(ResponseId id, boolean withoutUnsaved) {
        NetworkResponse response = responses.lock(id).orElseThrow(() -> new AccessDeniedException("No such response"));
        policy.requireEditor(response);
        if (!response.isDraft()) {
            return;
        }
        Instant now = clock.instant();
        ConsultationView consultation = policy.consultation(response);
        policy.requireNotClosed(consultation, now);
        if (now.isBefore(consultation.opens())) {
            throw new Refused(Refusal.of("responses.refused.not-open-yet", consultation.opens()));
        }
        List<DraftPart> all = parts.of(id);
        Refused.ifAny(ResponsePolicy.incomplete(all));
        if (!withoutUnsaved) {
            requireAllSaved(id);
        }
        handIn(response, all, now);
    }

    private void handIn(NetworkResponse response, List<DraftPart> all, Instant now) {
        PersonId sender = CurrentPerson.require();
        ContributionId preface =
                handingIn.preface(response, sender, words(all, PartKind.REPRESENTS), words(all, PartKind.ASKED));
        responses.send(response.id(), preface, now);
        List<DraftPart> about = all.stream().filter(DraftPart::isAbout).toList();
        about.forEach(part -> parts.sent(part.id(), handingIn.part(response, sender, part)));
        NetworkResponse sent = responses.find(response.id()).orElseThrow();
        List<DraftPart> handedIn = parts.of(response.id());
        Map<MemberId, Member> asked = new HashMap<>();
        members.in(response.id(), MemberState.INVITED).forEach(member -> asked.put(member.id(), member));
        for (Answer answer : answers.of(response.id())) {
            Member member = Objects.requireNonNull(asked.get(answer.member()));
            handingIn.answer(sent, handedIn, answer, Objects.requireNonNull(member.organisation()));
        }
        events.publishEvent(
                new ResponseSent(response.id().value(), response.consultation(), response.network(), about.size()));
    }

    private static String words(List<DraftPart> all, PartKind kind) {
        return all.stream()
                .filter(part -> part.kind() == kind)
                .map(DraftPart::words)
                .collect(Collectors.joining());
    }

    private void requireAllSaved(ResponseId id) {
        List<PersonId> writing =
                typed.in(id).stream().map(Typed::editor).distinct().toList();
        if (!writing.isEmpty()) {
            String names = SystemWork.call(() -> people.namesForColleagues(writing)).values().stream()
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new Refused(Refusal.at("unsaved", "responses.refused.unsaved", names));
        }
    }
}
