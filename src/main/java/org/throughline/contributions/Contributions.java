package org.throughline.contributions;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Open;
import org.throughline.kernel.RateLimits;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;
import org.throughline.kernel.Slice;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Comments, replies and endorsements. */
@Service
public class Contributions {

    static final List<RateLimits.Limit> LIMITS = List.of(
            new RateLimits.Limit("comment", 1, Duration.ofSeconds(15)),
            new RateLimits.Limit("comments-hour", 20, Duration.ofHours(1)));
    static final RateLimits.Limit NETWORK_LIMIT = new RateLimits.Limit("comments-network", 600, Duration.ofHours(1));
    private static final List<RateLimits.Limit> ENDORSEMENT_LIMITS =
            List.of(new RateLimits.Limit("endorsement", 60, Duration.ofMinutes(1)));
    private static final RateLimits.Limit ENDORSEMENT_NETWORK_LIMIT =
            new RateLimits.Limit("endorsement-network", 600, Duration.ofMinutes(1));

    private final Submissions submissions;
    private final Comments comments;
    private final Endorsements endorsements;
    private final DecisionPolicy policy;
    private final ContributionQueries queries;
    private final ContributionViews views;
    private final RateLimits limits;
    private final Clock clock;

    Contributions(
            Submissions submissions,
            Comments comments,
            Endorsements endorsements,
            DecisionPolicy policy,
            ContributionQueries queries,
            ContributionViews views,
            RateLimits limits,
            Clock clock) {
        this.submissions = submissions;
        this.comments = comments;
        this.endorsements = endorsements;
        this.policy = policy;
        this.queries = queries;
        this.views = views;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Takes a comment: a durable row when this returns, and one row however often it is sent.
     *
     * @throws Refused with every reason beside its field
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public Receipt submit(NewComment comment) {
        PersonId author = CurrentPerson.require();
        return limited(author, submissions.take(new ContributionId(Ids.next()), author, comment));
    }

    /**
     * Takes a reply to a published comment, as durably and as often as {@link #submit}.
     *
     * @throws Refused with every reason beside its field; also for a reply to a reply
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public Receipt reply(NewReply reply) {
        PersonId author = CurrentPerson.require();
        return limited(author, submissions.take(new ContributionId(Ids.next()), author, reply));
    }

    /** Taken last, and only for what is new: neither a retry nor a refused comment costs a turn. */
    private Receipt limited(PersonId author, Submissions.Taken taken) {
        if (taken.fresh()) {
            limits.takeHere(author.value().toString(), LIMITS, NETWORK_LIMIT);
        }
        return taken.receipt();
    }

    /** Takes a comment that does not come through a form, for its author and without limits of number: every other rule holds. */
    @Internal
    @Transactional
    public Receipt receive(PersonId author, NewComment comment) {
        return submissions.take(new ContributionId(Ids.next()), author, comment).receipt();
    }

    /** Takes a comment that came by another way, see {@link #receive(PersonId, NewComment)}. */
    @Internal
    @Transactional
    public Receipt receive(PersonId author, NewComment comment, Channel channel) {
        return submissions
                .take(new ContributionId(Ids.next()), author, comment, channel)
                .receipt();
    }

    /** Takes a reply that does not come through a form, see {@link #receive(PersonId, NewComment)}. */
    @Internal
    @Transactional
    public Receipt receive(PersonId author, NewReply reply) {
        return submissions.take(new ContributionId(Ids.next()), author, reply).receipt();
    }

    /** Takes what a network says in its response, see {@link #receive(PersonId, NewComment)}. */
    @Internal
    @Transactional
    public Receipt receive(PersonId author, NewComment comment, InResponse within) {
        return submissions
                .take(new ContributionId(Ids.next()), author, comment, within)
                .receipt();
    }

    /** Takes what a member says beside a part of a response, also where the part still waits for a moderator. */
    @Internal
    @Transactional
    public Receipt receive(PersonId author, NewReply reply, InResponse within) {
        return submissions
                .take(new ContributionId(Ids.next()), author, reply, within)
                .receipt();
    }

    /** From now on what a member said beside a response is an earlier view of it; what was published stays published. */
    @Internal
    @Transactional
    public void supersede(ContributionId id) {
        comments.supersede(id);
    }

    /**
     * "This speaks for me too": once for each person, while the consultation is open. Saying it again changes nothing.
     *
     * @throws Refused for one's own contribution, one that is not published, and outside the window
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void endorse(ContributionId id) {
        PersonId person = CurrentPerson.require();
        Contribution contribution = openToEndorsement(id);
        if (contribution.author().equals(person)) {
            throw new Refused(Refusal.of("contributions.endorse-own"));
        }
        endorsements.add(id, person, clock.instant());
        limits.takeHere(person.value().toString(), ENDORSEMENT_LIMITS, ENDORSEMENT_NETWORK_LIMIT);
    }

    /** Takes "this speaks for me too" back, while the consultation is open. What was never said is no error. */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void withdrawEndorsement(ContributionId id) {
        openToEndorsement(id);
        endorsements.remove(id, CurrentPerson.require());
    }

    private Contribution openToEndorsement(ContributionId id) {
        Contribution contribution = comments.lock(id)
                .filter(found -> found.state() == State.PUBLISHED)
                .orElseThrow(() -> new Refused(Refusal.of("contributions.unknown")));
        Refused.ifAny(SubmissionPolicy.window(submissions.consultation(contribution.consultation()), clock.instant()));
        return contribution;
    }

    /** A contribution if the reader may see it: published, their own, or in a consultation they moderate. */
    @Open
    public Optional<ContributionView> byId(ContributionId id) {
        return queries.byId(id)
                .filter(row -> policy.mayRead(row.state(), row.author(), row.consultation()))
                .map(row -> views.of(List.of(row)).get(row.id()));
    }

    /** What the person at the keyboard has contributed, in any state, the newest first. */
    @SignedIn
    public Slice<OwnContribution> mine(@Nullable String after) {
        Slice<ContributionRow> step = queries.by(CurrentPerson.require(), after);
        Map<ContributionId, ContributionView> named = views.of(step.items());
        return new Slice<>(step.items().stream().map(row -> own(named, row)).toList(), step.next());
    }

    /** One's own contribution with its private reference; nothing for somebody else's. */
    @SignedIn
    public Optional<OwnContribution> mine(ContributionId id) {
        return queries.byId(id)
                .filter(row -> policy.isReader(row.author()))
                .map(row -> own(views.of(List.of(row)), row));
    }

    /** All that the reader may see of a response, in the order in which it was handed in; four statements. */
    @Open
    public List<ContributionView> ofResponse(UUID response) {
        return List.copyOf(views.of(queries.ofResponse(response).stream()
                        .filter(row -> policy.mayRead(row.state(), row.author(), row.consultation()))
                        .toList())
                .values());
    }

    /** The responses of a consultation of which anything is published; one statement. */
    @Open
    public Set<UUID> publishedResponses(ConsultationId consultation) {
        return queries.publishedResponses(consultation);
    }

    /** The organisations that have said something published by themselves, not only within a response; one statement. */
    @Open
    public Set<OrganisationId> speakers(ConsultationId consultation) {
        return queries.speakers(consultation);
    }

    /** Who wrote it, in any state: for telling them what became of it. */
    @Internal
    public Optional<PersonId> authorOf(ContributionId id) {
        return queries.byId(id).map(ContributionRow::author);
    }

    /** Those of these contributions that the person at the keyboard wrote; one statement. */
    @SignedIn
    public Set<ContributionId> mineAmong(Collection<ContributionId> ids) {
        return queries.byIds(ids).stream()
                .filter(row -> policy.isReader(row.author()))
                .map(ContributionRow::id)
                .collect(Collectors.toSet());
    }

    private static OwnContribution own(Map<ContributionId, ContributionView> named, ContributionRow row) {
        return new OwnContribution(
                Objects.requireNonNull(named.get(row.id())), row.original(), row.replaces(), row.reference());
    }
}
