package org.throughline.contributions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Internal;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Open;
import org.throughline.kernel.RateLimits;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.SignedInPerson;

/**
 * What people say through a helper. It is theirs: the helper is not counted as speaking, and whoever holds the secret follows it or takes
 * it back without an account. See docs/decisions/0040-somebody-elses-words.md.
 */
@Service
public class HelpedContributions {

    /** Far more than a day with a group of people takes, and few enough that nobody fills a consultation by themselves. */
    private static final List<RateLimits.Limit> LIMITS = List.of(
            new RateLimits.Limit("helped", 6, Duration.ofMinutes(1)),
            new RateLimits.Limit("helped-day", 100, Duration.ofDays(1)));

    private static final List<RateLimits.Limit> LOOKED_UP =
            List.of(new RateLimits.Limit("follow-network", 30, Duration.ofMinutes(1)));

    private final Submissions submissions;
    private final SubmissionPolicy policy;
    private final HelpedComments helped;
    private final Withdrawals withdrawals;
    private final ContributionQueries queries;
    private final ContributionViews views;
    private final DecisionPolicy decisions;
    private final ObjectProvider<WithholdingReasons> reasons;
    private final People people;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HelpedContributions(
            Submissions submissions,
            SubmissionPolicy policy,
            HelpedComments helped,
            Withdrawals withdrawals,
            ContributionQueries queries,
            ContributionViews views,
            DecisionPolicy decisions,
            ObjectProvider<WithholdingReasons> reasons,
            People people,
            RateLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.submissions = submissions;
        this.policy = policy;
        this.helped = helped;
        this.withdrawals = withdrawals;
        this.queries = queries;
        this.views = views;
        this.decisions = decisions;
        this.reasons = reasons;
        this.people = people;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whether this could be sent as it is: asked before the words are read back, so that nobody reads aloud what is then refused.
     *
     * @throws Refused with every reason beside its field
     */
    @SignedIn
    @Transactional(readOnly = true)
    public void check(NewComment comment, Help help) {
        var consultation = submissions.consultation(comment.consultation());
        List<Refusal> refusals = new ArrayList<>(
                policy.refusals(consultation, CurrentPerson.require(), null, Words.of(comment), clock.instant()));
        refusals.addAll(HelpPolicy.refusals(help, today()));
        Refused.ifAny(refusals);
    }

    /**
     * Takes what somebody else says, after it was read back to them. Sent again under the same key it stays one comment, and the secret
     * of the latest receipt is the one that holds.
     *
     * @throws Refused with every reason beside its field
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public HelpReceipt submit(NewComment comment, Help help) {
        return take(CurrentPerson.require(), comment, help, true);
    }

    /** The same for a helper who does not use a form, without limits of number. */
    @Internal
    @Transactional
    public HelpReceipt receive(PersonId helper, NewComment comment, Help help) {
        return take(helper, comment, help, false);
    }

    private HelpReceipt take(PersonId helper, NewComment comment, Help help, boolean limited) {
        Refused.ifAny(HelpPolicy.refusals(help, today()));
        if (comment.organisation() != null) {
            throw new Refused(Refusal.at("organisation", "contributions.help.no-organisation"));
        }
        Submissions.Taken taken = submissions.take(new ContributionId(Ids.next()), helper, comment);
        ContributionId id = taken.receipt().id();
        if (!taken.fresh() && helped.find(id).isEmpty()) {
            throw new Refused(Refusal.of("contributions.key-taken"));
        }
        FollowSecret secret = FollowSecret.fresh();
        helped.keep(id, help, secret, clock.instant());
        if (taken.fresh()) {
            events.publishEvent(new CommentWrittenDown(
                    id.value(),
                    comment.consultation(),
                    Objects.requireNonNull(help.role()),
                    Objects.requireNonNull(help.agreed())));
            if (limited) {
                limits.take(helper.value().toString(), LIMITS);
            }
        }
        return new HelpReceipt(taken.receipt(), secret);
    }

    private LocalDate today() {
        return LondonTime.date(clock.instant());
    }

    /**
     * What was written down for whoever holds this reference; nothing when it was typed wrongly or replaced by another.
     *
     * @throws Refused when very many were looked up from the same network
     */
    @Open
    @Transactional
    public Optional<FollowedComment> followed(String typed) {
        Optional<FollowedComment> found = helped.find(FollowSecret.typed(typed)).flatMap(this::followed);
        limits.takeHere(LOOKED_UP);
        return found;
    }

    private Optional<FollowedComment> followed(HelpedComments.Kept kept) {
        return queries.byId(kept.id())
                .map(row -> new FollowedComment(
                        Objects.requireNonNull(views.of(List.of(row)).get(row.id())),
                        row.original(),
                        kept.notedName(),
                        row.state() == State.WITHHELD && kept.withdrawn() == null
                                ? withholding(row).orElse(null)
                                : null,
                        kept.withdrawn(),
                        kept.withdrawn() == null && isOpen(row)));
    }

    /** The reason is told to whoever sent it; for the person who said it, it is asked in the helper's place. */
    private Optional<Withholding> withholding(ContributionRow row) {
        SignedInPerson helper = SystemWork.call(() -> people.principal(row.author()));
        return reasons.stream()
                .findFirst()
                .map(known -> CurrentPerson.as(helper, () -> known.of(List.of(row.id()))))
                .map(found -> found.get(row.id()));
    }

    private boolean isOpen(ContributionRow row) {
        Instant closes = submissions.consultation(row.consultation()).closes();
        return !clock.instant().isAfter(closes);
    }

    /**
     * Takes back what was written down for whoever holds this reference, until the consultation closes. Doing so again changes nothing.
     *
     * @throws Refused for an unknown reference, and after the close
     */
    @Open
    @RetriedOnConflict
    @Transactional
    public void withdraw(String typed) {
        HelpedComments.Kept kept = helped.find(FollowSecret.typed(typed))
                .orElseThrow(() -> new Refused(Refusal.at("reference", "contributions.follow.unknown")));
        if (kept.withdrawn() != null) {
            return;
        }
        ContributionRow row = queries.byId(kept.id()).orElseThrow();
        if (!isOpen(row)) {
            throw new Refused(Refusal.of("contributions.follow.closed"));
        }
        withdrawals.withdraw(kept.id());
        helped.withdraw(kept.id(), clock.instant());
    }

    /** The names that the person at the keyboard noted for those they helped, possibly empty; what they wrote for themselves is left out. */
    @SignedIn
    public Map<ContributionId, String> noted(Collection<ContributionId> ids) {
        return helped.noted(ids, CurrentPerson.require());
    }

    /** How somebody agreed that a helper writes for them: to a moderator of the consultation, and nothing to anybody else. */
    @Open
    public Optional<RecordedAgreement> agreement(ContributionView contribution) {
        return contribution.helper() == null || !decisions.moderates(contribution.consultation())
                ? Optional.empty()
                : helped.find(contribution.id()).map(HelpedComments.Kept::agreement);
    }
}
