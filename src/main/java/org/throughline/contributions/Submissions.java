package org.throughline.contributions;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ModerationPolicy;

/**
 * Takes what is sent, whichever way it comes, in the caller's transaction. Nothing is looked up first to see whether a submission is
 * new: the schema's unique key says so, even to two requests at the same instant.
 */
@Component
class Submissions {

    /** @param fresh false when the same key had been taken before */
    record Taken(Receipt receipt, boolean fresh) {}

    private final Consultations consultations;
    private final SubmissionPolicy policy;
    private final Comments comments;
    private final PublishedComments published;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Submissions(
            Consultations consultations,
            SubmissionPolicy policy,
            Comments comments,
            PublishedComments published,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consultations = consultations;
        this.policy = policy;
        this.comments = comments;
        this.published = published;
        this.events = events;
        this.clock = clock;
    }

    Taken take(ContributionId id, PersonId author, NewComment comment) {
        return take(id, author, comment, Channel.WEB);
    }

    Taken take(ContributionId id, PersonId author, NewComment comment, Channel channel) {
        Words words = Words.of(comment).through(channel);
        return take(id, author, comment.consultation(), comment.organisation(), null, null, words);
    }

    /** @param within what the comment is in the response of a network */
    Taken take(ContributionId id, PersonId author, NewComment comment, @Nullable InResponse within) {
        return take(id, author, comment.consultation(), comment.organisation(), null, within, Words.of(comment));
    }

    /** A reply goes to the consultation of the comment it answers; a reply to a reply is refused. */
    Taken take(ContributionId id, PersonId author, NewReply reply) {
        Contribution parent = comments.find(reply.parent())
                .filter(comment -> comment.state() == State.PUBLISHED)
                .orElseThrow(() -> new Refused(Refusal.of("contributions.parent-unknown")));
        if (parent.isReply()) {
            throw new Refused(Refusal.of("contributions.reply-to-reply"));
        }
        return take(id, author, parent.consultation(), reply.organisation(), parent.id(), null, Words.of(reply));
    }

    /** What a member says beside a part of a response, which may still wait for a moderator, as the reply itself will. */
    Taken take(ContributionId id, PersonId author, NewReply reply, InResponse within) {
        Contribution part = comments.find(reply.parent())
                .filter(said ->
                        said.within() != null && said.within().response().equals(within.response()) && !said.isReply())
                .orElseThrow(() -> new Refused(Refusal.of("contributions.parent-unknown")));
        return take(id, author, part.consultation(), reply.organisation(), part.id(), within, Words.of(reply));
    }

    /** A new version of what was withheld; what it is about and who speaks stays as it was. */
    Taken take(ContributionId id, ContributionRow first, NewVersion version) {
        Words words = Words.versionOf(first, version);
        Optional<Taken> earlier = earlier(words, first.author());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Refused.ifAny(VersionPolicy.refusals(first, comments.isReplaced(first.id()), isPublished(first.parent())));
        Taken taken = take(id, first.author(), first.consultation(), first.organisation(), first.parent(), null, words);
        events.publishEvent(new ContributionReplaced(first.id().value(), first.consultation(), id));
        return taken;
    }

    private boolean isPublished(@Nullable ContributionId parent) {
        return parent == null
                || comments.find(parent)
                        .filter(comment -> comment.state() == State.PUBLISHED)
                        .isPresent();
    }

    private Taken take(
            ContributionId id,
            PersonId author,
            ConsultationId consultationId,
            @Nullable OrganisationId organisation,
            @Nullable ContributionId parent,
            @Nullable InResponse within,
            Words words) {
        ConsultationView consultation = consultation(consultationId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // Who may answer for a member of a network is known to the room that asked it.
        OrganisationId speaker = within != null && parent != null ? null : organisation;
        List<Refusal> refusals =
                policy.refusals(consultation, author, speaker, words, VersionPolicy.asOf(now, consultation, words));
        if (!refusals.isEmpty()) {
            // What was taken stays taken: a retry after the close still gets its receipt.
            return earlier(words, author).orElseThrow(() -> new Refused(refusals));
        }
        State state = consultation.moderation() == ModerationPolicy.BEFORE ? State.WAITING : State.PUBLISHED;
        var contribution = Contribution.sent(id, consultationId, author, organisation, parent, within, state, now);
        Taken taken = insert(contribution, words, true);
        if (taken.fresh()) {
            tell(contribution);
        }
        return taken;
    }

    private Taken insert(Contribution contribution, Words words, boolean again) {
        String reference = References.next();
        try {
            comments.insert(contribution, words, reference);
            return new Taken(new Receipt(contribution.id(), reference), true);
        } catch (DuplicateKeyException notUnique) {
            return earlier(words, contribution.author()).orElseGet(() -> {
                // One in a trillion times it is the reference that is taken, else somebody else's key was sent.
                Refused.ifAny(again ? List.of() : List.of(Refusal.of("contributions.key-taken")));
                return insert(contribution, words, false);
            });
        }
    }

    ConsultationView consultation(ConsultationId id) {
        return consultations.byId(id).orElseThrow(() -> new Refused(Refusal.of("contributions.consultation-unknown")));
    }

    private Optional<Taken> earlier(Words words, PersonId author) {
        return comments.receipt(words.submissionKey(), author).map(receipt -> new Taken(receipt, false));
    }

    private void tell(Contribution contribution) {
        var subject = contribution.id().value();
        events.publishEvent(new ContributionSubmitted(subject, contribution.consultation(), contribution.state()));
        if (contribution.state() == State.PUBLISHED) {
            published.add(contribution);
            events.publishEvent(new ContributionPublished(subject, contribution.consultation()));
            ReplyPublished.by(contribution).ifPresent(events::publishEvent);
        }
    }
}
