package org.throughline.contributions;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Refused;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;

/** Brings in comments that were made before, many at a time: the rules of a submission hold, its limits of number do not. */
@Service
public class PastComments {

    private final Submissions submissions;
    private final SubmissionPolicy policy;
    private final PastCommentRows rows;
    private final PublishedComments published;
    private final ApplicationEventPublisher events;

    PastComments(
            Submissions submissions,
            SubmissionPolicy policy,
            PastCommentRows rows,
            PublishedComments published,
            ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.policy = policy;
        this.rows = rows;
        this.published = published;
        this.events = events;
    }

    /**
     * Takes comments on one consultation, all or none; a thousand at a time is a good number. The ledger has one line for all that are
     * published and one for each that waits, since moderation answers for those.
     *
     * @throws Refused with every reason of the first comment that breaks a rule
     * @throws org.springframework.dao.DuplicateKeyException when one of them is here already
     */
    @Internal
    @Transactional
    public void take(ConsultationId id, List<PastComment> comments) {
        ConsultationView consultation = submissions.consultation(id);
        List<PastCommentRows.Row> taken =
                comments.stream().map(comment -> row(consultation, comment)).toList();
        rows.insert(taken);
        List<Contribution> readable = taken.stream()
                .map(PastCommentRows.Row::contribution)
                .filter(comment -> comment.state() == State.PUBLISHED)
                .toList();
        published.addComments(id, readable);
        events.publishEvent(new CommentsBroughtIn(
                id.value(),
                readable.size(),
                taken.size() - readable.size(),
                comments.stream()
                        .mapToInt(comment -> comment.endorsedBy().size())
                        .sum()));
        taken.stream()
                .map(PastCommentRows.Row::contribution)
                .filter(comment -> comment.state() == State.WAITING)
                .forEach(comment -> events.publishEvent(
                        new ContributionSubmitted(comment.id().value(), id, State.WAITING)));
    }

    private PastCommentRows.Row row(ConsultationView consultation, PastComment past) {
        Words words = Words.of(past.comment());
        Refused.ifAny(
                policy.refusals(consultation, past.author(), past.comment().organisation(), words, past.submitted()));
        return new PastCommentRows.Row(
                Contribution.sent(
                        past.id(),
                        consultation.id(),
                        past.author(),
                        past.comment().organisation(),
                        null,
                        null,
                        past.state(),
                        past.submitted().truncatedTo(ChronoUnit.MICROS)),
                words,
                past.endorsedBy());
    }
}
