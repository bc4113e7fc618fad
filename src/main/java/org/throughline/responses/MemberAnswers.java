package org.throughline.responses;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Open;
import org.throughline.kernel.RateLimits;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Organisations;
import org.throughline.people.EmailAddress;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.Secret;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.responses.Answer.DifferentView;

/**
 * How members answer, with the secret of a mail and no account. Each member has one answer, whatever tabs and retries, and may change it
 * until the close. Reading spends nothing.
 */
@Service
public class MemberAnswers {

    private static final List<RateLimits.Limit> LIMITS =
            List.of(new RateLimits.Limit("member-answer", 20, Duration.ofHours(1)));

    private final ResponseRows responses;
    private final ResponseParts parts;
    private final MemberRows members;
    private final LetterRows letters;
    private final AnswerRows answers;
    private final MemberOrganisations memberOrganisations;
    private final HandingIn handingIn;
    private final ResponsePolicy policy;
    private final Organisations organisations;
    private final People people;
    private final Plans plans;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberAnswers(
            ResponseRows responses,
            ResponseParts parts,
            MemberRows members,
            LetterRows letters,
            AnswerRows answers,
            MemberOrganisations memberOrganisations,
            HandingIn handingIn,
            ResponsePolicy policy,
            Organisations organisations,
            People people,
            Plans plans,
            RateLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.parts = parts;
        this.members = members;
        this.letters = letters;
        this.answers = answers;
        this.memberOrganisations = memberOrganisations;
        this.handingIn = handingIn;
        this.policy = policy;
        this.organisations = organisations;
        this.people = people;
        this.plans = plans;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /** What the holder of the secret is asked; nothing when the link is not good (any more). */
    @Open
    @Transactional(readOnly = true)
    public Optional<Signing> read(String secret) {
        return letters.bySecret(new Secret(secret))
                .flatMap(letter -> members.find(letter.member()))
                .filter(member -> member.state() == MemberState.INVITED)
                .map(this::signing);
    }

    private Signing signing(Member member) {
        NetworkResponse response = responses.find(member.response()).orElseThrow();
        ConsultationView consultation = policy.consultation(response);
        List<DraftPart> all = parts.of(response.id());
        List<SectionId> sections =
                all.stream().flatMap(part -> part.sections().stream()).toList();
        Optional<Answer> before = answers.find(member.id());
        return new Signing(
                consultation,
                Objects.requireNonNull(
                        organisations.byId(List.of(response.network())).get(response.network())),
                response.id(),
                member.name(),
                response.revision(),
                response.state(),
                words(all, PartKind.REPRESENTS),
                words(all, PartKind.ASKED),
                all.stream().filter(DraftPart::isAbout).toList(),
                plans.sections(consultation.version(), sections),
                before.map(answer -> said(answer, response.revision()))
                        .orElse(new NewAnswer(response.revision(), null, "", "", false, Map.of(), "")),
                before.filter(answer -> answer.choice() != Choice.NONE).isPresent());
    }

    private static String words(List<DraftPart> parts, PartKind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .map(DraftPart::words)
                .collect(Collectors.joining());
    }

    private static NewAnswer said(Answer answer, int revision) {
        return new NewAnswer(
                revision,
                answer.choice() == Choice.NONE ? null : answer.choice(),
                answer.personName(),
                answer.personRole(),
                false,
                answer.wordsByPart(),
                answer.words());
    }

    /**
     * Takes the answer of a member, or another one in place of it. Giving the same answer again changes nothing. Once the response was
     * sent, different views and reasons go to the moderators at once.
     *
     * @throws Refused with every reason beside its field; also after the close, when the member is asked no more, and when the text has
     *     changed since the person read it
     */
    @Open
    @RetriedOnConflict
    @Transactional
    public Choice answer(String secret, NewAnswer given) {
        LetterRows.Letter letter = letters.bySecret(new Secret(secret)).orElseThrow(MemberAnswers::notGood);
        ResponseId id = members.find(letter.member()).orElseThrow().response();
        NetworkResponse response = responses.lock(id).orElseThrow();
        Member member = members.lock(letter.member())
                .filter(found -> found.state() == MemberState.INVITED)
                .orElseThrow(MemberAnswers::notGood);
        policy.requireNotClosed(policy.consultation(response), clock.instant());
        List<DraftPart> all = parts.of(id);
        NewAnswer clean = AnswerPolicy.cleaned(given);
        List<Refusal> refusals = new ArrayList<>(AnswerPolicy.refusals(
                clean, all.stream().filter(DraftPart::isAbout).toList()));
        if (clean.revision() != response.revision()) {
            refusals.add(Refusal.of("responses.refused.text-changed"));
        }
        Refused.ifAny(refusals);
        return take(response, all, member, letter, clean);
    }

    private Choice take(
            NetworkResponse response, List<DraftPart> all, Member member, LetterRows.Letter letter, NewAnswer given) {
        PersonId person = letter.person() == null ? register(member, given.person()) : letter.person();
        Answer before = answers.find(member.id()).orElse(null);
        Answer next = answer(response, member, person, given, before == null ? 1 : before.version() + 1);
        if (before != null && before.says(next)) {
            return before.choice();
        }
        limits.take(member.id().value().toString(), LIMITS);
        Answer kept = handingIn.takenOver(before, next);
        answers.save(kept);
        var organisation = memberOrganisations.of(response, member, person);
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

    /**
     * Takes an answer back: the member stands on no list any more. What was published of it stays as an earlier view.
     *
     * @throws Refused after the close and when there is no such link
     */
    @Open
    @RetriedOnConflict
    @Transactional
    public void takeBack(String secret) {
        LetterRows.Letter letter = letters.bySecret(new Secret(secret)).orElseThrow(MemberAnswers::notGood);
        ResponseId id = members.find(letter.member()).orElseThrow().response();
        NetworkResponse response = responses.lock(id).orElseThrow();
        policy.requireNotClosed(policy.consultation(response), clock.instant());
        members.lock(letter.member());
        answers.find(letter.member())
                .filter(answer -> answer.choice() != Choice.NONE)
                .ifPresent(before -> {
                    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    Answer none = before.takenBack(response.revision(), now);
                    answers.save(handingIn.takenOver(before, none));
                    events.publishEvent(new MemberAnswered(id.value(), before.member(), Choice.NONE, none.version()));
                });
    }

    private static Refused notGood() {
        return new Refused(Refusal.of("responses.refused.link"));
    }
}
