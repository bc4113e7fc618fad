package org.throughline.responses;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Internal;
import org.throughline.kernel.LondonTime;
import org.throughline.organisations.Organisations;
import org.throughline.people.IssuedLink;
import org.throughline.people.People;
import org.throughline.people.Secret;
import org.throughline.plans.ConsultationView;

/** The mails that ask members, for the room that sends them. */
@Service
public class InvitationLetters {

    private final ResponseRows responses;
    private final MemberRows members;
    private final LetterRows letters;
    private final ResponsePolicy policy;
    private final Organisations organisations;
    private final People people;
    private final Clock clock;

    InvitationLetters(
            ResponseRows responses,
            MemberRows members,
            LetterRows letters,
            ResponsePolicy policy,
            Organisations organisations,
            People people,
            Clock clock) {
        this.responses = responses;
        this.members = members;
        this.letters = letters;
        this.policy = policy;
        this.organisations = organisations;
        this.people = people;
        this.clock = clock;
    }

    /** Takes the mails of a response that are in no outbox yet; each is taken once. */
    @Internal
    @Transactional
    public AskingLetters take(ResponseId id) {
        NetworkResponse response = responses.find(id).orElseThrow();
        ConsultationView consultation = policy.consultation(response);
        return new AskingLetters(
                Objects.requireNonNull(
                                organisations.byId(List.of(response.network())).get(response.network()))
                        .name(),
                consultation.title(),
                LondonTime.full(consultation.closes()),
                letters.takeAsked(id));
    }

    /**
     * Makes the secret of a mail that is about to be sent. It is good until the close, however often it is used.
     *
     * @return nothing when the member is asked no more or the consultation has closed
     */
    @Internal
    @Transactional
    public Optional<IssuedLink> issue(UUID id) {
        return letters.find(id).flatMap(letter -> {
            Member member = members.find(letter.member()).orElseThrow();
            ConsultationView consultation =
                    policy.consultation(responses.find(member.response()).orElseThrow());
            if (member.state() != MemberState.INVITED || clock.instant().isAfter(consultation.closes())) {
                return Optional.empty();
            }
            Secret secret = Secret.fresh();
            letters.issue(id, secret);
            String email = letter.person() == null ? member.email() : people.emailOf(letter.person());
            return Optional.of(new IssuedLink(
                    Objects.requireNonNull(email), ResponseLinks.answer(secret.text()), consultation.closes()));
        });
    }

    /** Notes what became of a mail: a mail server has taken it, or it will not be sent. */
    @Internal
    @Transactional
    public void closed(UUID id, boolean sent) {
        letters.close(id, sent, clock.instant());
    }
}
