package org.throughline.responses;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.Networks;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;

/** How a network names its members and asks them to answer to its response. */
@Service
public class Invitations {

    static final int MOST_MEMBERS = 1_000;

    /** A hurried finger asks once; so does a second editor who does not know of the first. */
    private static final Duration BETWEEN_TWO_LETTERS = Duration.ofMinutes(10);

    private static final int MOST_LETTERS = 30;

    private final ResponseRows responses;
    private final MemberRows members;
    private final MemberQueries queries;
    private final LetterRows letters;
    private final Asking asking;
    private final AnswerRows answers;
    private final ResponsePolicy policy;
    private final Networks networks;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            ResponseRows responses,
            MemberRows members,
            MemberQueries queries,
            LetterRows letters,
            Asking asking,
            AnswerRows answers,
            ResponsePolicy policy,
            Networks networks,
            Organisations organisations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.members = members;
        this.queries = queries;
        this.letters = letters;
        this.asking = asking;
        this.answers = answers;
        this.policy = policy;
        this.networks = networks;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /** A step of the list of members for the editors of the response; nothing for anybody else. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<MemberStep> members(ResponseId id, MemberFilter filter, @Nullable String after) {
        return responses.find(id).filter(policy::isEditor).map(response -> queries.step(response, filter, after));
    }

    /** How far the collecting of answers is, for the editors of the response; one statement besides the rule. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<Progress> progress(ResponseId id) {
        return responses.find(id).filter(policy::isEditor).map(queries::progress);
    }

    /**
     * Puts members on the list: a name and an address on each line. One that has an account is listed as that organisation, and those
     * who speak for it will be written to: an address that somebody else gives never speaks for it.
     *
     * @throws Refused when there would be more than 1,000; nobody is added then
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public AddedMembers add(ResponseId id, String lines) {
        NetworkResponse response = changeable(id);
        MemberLines read = MemberLines.read(lines);
        Instant now = now();
        Map<String, OrganisationView> accounts = SystemWork.call(() -> networks.named(
                read.members().values().stream().map(NamedMember::name).toList()));
        List<OrganisationView> registered = accounts.values().stream()
                .filter(account -> !account.id().equals(response.network()))
                .toList();
        List<NamedMember> named = read.members().values().stream()
                .filter(member -> !accounts.containsKey(member.nameKey()))
                .toList();
        int added = members.list(id, registered, now) + members.name(id, named, now);
        requireRoom(id);
        return new AddedMembers(
                added,
                registered.size() + named.size() - added,
                registered.stream().map(OrganisationView::name).toList(),
                read.unread());
    }

    /** Puts on the list those who have become members of the network since the response was begun. */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public int addNewMembers(ResponseId id) {
        NetworkResponse response = changeable(id);
        OrganisationView network = Objects.requireNonNull(
                organisations.byId(List.of(response.network())).get(response.network()));
        int added = members.list(id, organisations.byId(network.members()).values(), now());
        requireRoom(id);
        return added;
    }

    private void requireRoom(ResponseId id) {
        if (members.count(id) > MOST_MEMBERS) {
            throw new Refused(Refusal.at("members", "responses.refused.many-members", MOST_MEMBERS));
        }
    }

    /** Asks everybody on the list who was not asked yet; the mails are sent in the background. @return how many are asked */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public int inviteAll(ResponseId id) {
        return asking.ask(changeable(id), members.in(id, MemberState.LISTED), now());
    }

    /** Asks again those who have not answered, and those who answered to an earlier text. @return how many are asked */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public int remind(ResponseId id) {
        NetworkResponse response = changeable(id);
        Instant notSince = now().minus(BETWEEN_TWO_LETTERS);
        return asking.ask(
                response,
                members.toRemind(id, response.revision()).stream()
                        .filter(member ->
                                member.asked() == null || member.asked().isBefore(notSince))
                        .toList(),
                now());
    }

    /**
     * Asks one member, for the first time or again, also one that was withdrawn.
     *
     * @throws Refused when it was asked a moment ago or very often, or when nobody can be written to
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void invite(MemberId id) {
        Member member = held(id);
        Instant asked = member.asked();
        if (member.state() == MemberState.INVITED && asked != null && asked.isAfter(now().minus(BETWEEN_TWO_LETTERS))) {
            throw new Refused(Refusal.of("responses.refused.just-asked", member.name()));
        }
        if (letters.count(id) >= MOST_LETTERS) {
            throw new Refused(Refusal.of("responses.refused.asked-often", member.name()));
        }
        if (asking.ask(responses.find(member.response()).orElseThrow(), List.of(member), now()) == 0) {
            throw new Refused(Refusal.of("responses.refused.nobody-to-write", member.name()));
        }
    }

    /**
     * Asks a member no more; its links are void. What a member has said stays: a network cannot take it back.
     *
     * @throws Refused when the member has answered
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void withdraw(MemberId id) {
        Member member = held(id);
        if (answers.find(id).isPresent()) {
            throw new Refused(Refusal.of("responses.refused.has-answered", member.name()));
        }
        if (member.state() != MemberState.WITHDRAWN) {
            members.withdraw(id);
            events.publishEvent(new MemberWithdrawn(member.response().value(), id));
        }
    }

    /** Always the response first and then the member, so that two never wait for each other. */
    private Member held(MemberId id) {
        Member member = members.find(id).orElseThrow(() -> new AccessDeniedException("No such member"));
        changeable(member.response());
        return members.lock(id).orElseThrow();
    }

    private NetworkResponse changeable(ResponseId id) {
        NetworkResponse response = responses.lock(id).orElseThrow(() -> new AccessDeniedException("No such response"));
        policy.requireEditor(response);
        policy.requireNotClosed(policy.consultation(response), clock.instant());
        return response;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
