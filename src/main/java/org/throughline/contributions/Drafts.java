package org.throughline.contributions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Open;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;
import org.throughline.people.Consent;
import org.throughline.people.CurrentPerson;
import org.throughline.people.SignInLinks;

/**
 * What somebody has written and not sent. A signed-in person's draft is kept for each place they write at; a visitor's comment waits
 * under an identity that cannot be guessed until they prove an address. Nobody but its author ever sees one.
 */
@Service
public class Drafts {

    private final KeptDrafts drafts;
    private final UnconfirmedComments unconfirmed;
    private final Submissions submissions;
    private final SubmissionPolicy policy;
    private final SignInLinks links;
    private final Clock clock;

    Drafts(
            KeptDrafts drafts,
            UnconfirmedComments unconfirmed,
            Submissions submissions,
            SubmissionPolicy policy,
            SignInLinks links,
            Clock clock) {
        this.drafts = drafts;
        this.unconfirmed = unconfirmed;
        this.submissions = submissions;
        this.policy = policy;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Keeps what the form holds at a place, in place of what was kept there before.
     *
     * @param fields the form's fields by name, as they stand, whether they could be sent or not
     * @throws Refused when it is more than any form can hold
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void save(DraftPlace place, Map<String, String> fields) {
        drafts.save(CurrentPerson.require(), place, fields, clock.instant());
    }

    /** What the person at the keyboard has begun at this place. */
    @SignedIn
    public Optional<KeptDraft> load(DraftPlace place) {
        return drafts.find(CurrentPerson.require(), place);
    }

    @SignedIn
    @Transactional
    public void remove(DraftPlace place) {
        drafts.remove(CurrentPerson.require(), place.key());
    }

    /** Forgets what one has begun at the place of this key, see {@link Unsent#place()}. */
    @SignedIn
    @Transactional
    public void forget(String place) {
        drafts.remove(CurrentPerson.require(), place);
    }

    /** Everything the person at the keyboard has written and not sent, the latest first. At most 100. */
    @SignedIn
    public List<Unsent> mine() {
        return drafts.of(CurrentPerson.require());
    }

    /**
     * A comment that could not be sent when its author proved their address, because of what had happened in the meantime.
     *
     * @param id what {@link #sendWith} gave out
     */
    @SignedIn
    public Optional<NotSent> notSent(ContributionId id) {
        return unconfirmed.notSent(id, CurrentPerson.require());
    }

    /** Everything of the person at the keyboard that could not be sent when they proved their address. */
    @SignedIn
    public List<NotSent> notSent() {
        return unconfirmed.notSent(CurrentPerson.require());
    }

    /** Forgets a comment of one's own that could not be sent. */
    @SignedIn
    @Transactional
    public void forget(ContributionId id) {
        unconfirmed.forget(id, CurrentPerson.require());
    }

    /**
     * Keeps a visitor's comment and mails a link with which its author sends it. Sending the same key again mails another link to the
     * same comment.
     *
     * @return the identity that the contribution will have
     * @throws Refused with every reason beside its field
     */
    @Open
    @Transactional
    public ContributionId sendWith(String email, NewComment comment) {
        return keep(email, comment, null);
    }

    /** The same, with what the visitor allows: it becomes true of their account when they have proved the address. */
    @Open
    @Transactional
    public ContributionId sendWith(String email, NewComment comment, Consent consent) {
        return keep(email, comment, consent);
    }

    private ContributionId keep(String email, NewComment comment, @Nullable Consent consent) {
        var consultation = submissions.consultation(comment.consultation());
        var refusals = policy.refusals(consultation, null, comment.organisation(), Words.of(comment), clock.instant());
        if (email.isBlank()) {
            refusals.add(Refusal.at("email", "contributions.email-missing"));
        }
        if (consent != null && consent.choices().nameShown() && consent.name().isBlank()) {
            refusals.add(Refusal.at("displayName", "people.name.needed"));
        }
        Refused.ifAny(refusals);
        ContributionId id = unconfirmed.keep(new ContributionId(UUID.randomUUID()), comment, consent, clock.instant());
        links.request(email.strip(), ContributionLinks.sent(id), id.value());
        return id;
    }

    /** Forgets what has been left: visitors' comments after 30 days, drafts 30 days after the window closed. */
    @Internal
    @Transactional
    public void forgetStale() {
        var limit = clock.instant().minus(UnconfirmedComments.KEPT_FOR);
        unconfirmed.forgetBefore(limit);
        for (var consultation : drafts.consultationsUntouchedSince(limit)) {
            if (submissions.consultation(consultation).closes().isBefore(limit)) {
                drafts.forget(consultation);
            }
        }
    }
}
