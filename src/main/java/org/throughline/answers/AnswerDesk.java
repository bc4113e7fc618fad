package org.throughline.answers;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Owning;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;

/**
 * Where those who answer for a body write answers and publish each other's. See
 * docs/decisions/0070-an-answer-is-written-once-and-published-in-editions.md.
 */
@Service
public class AnswerDesk {

    private final WrittenRows answers;
    private final EditionRows editions;
    private final Subjects subjects;
    private final AnswerReach reach;
    private final WithdrawalRows withdrawals;
    private final AnsweringPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerDesk(
            WrittenRows answers,
            EditionRows editions,
            Subjects subjects,
            AnswerReach reach,
            WithdrawalRows withdrawals,
            AnsweringPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answers = answers;
        this.editions = editions;
        this.subjects = subjects;
        this.reach = reach;
        this.withdrawals = withdrawals;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** What is being written to this, or was published last. */
    @Owning
    @Transactional(readOnly = true)
    public Optional<WrittenAnswer> open(ConsultationId consultation, AnswerSubject subject) {
        policy.requireOwner(consultation);
        return answers.find(consultation, subject).map(WrittenAnswer::of);
    }

    /**
     * Keeps what a form holds, whole or not. Of what is published nothing changes until a second person publishes this.
     *
     * @throws Refused when somebody else has saved since the form was opened, for what cannot be answered, for words that no form can hold,
     *     and when whoever is to be accountable does not answer for the body
     */
    @Owning
    @Transactional
    public WrittenAnswer save(AnswerEdit edit) {
        ConsultationView consultation = policy.requireOwner(edit.consultation());
        AnswerText text = edit.text().cleaned();
        Refused.ifAny(AnsweringPolicy.tooLong(text));
        policy.requireHolder(edit.holder(), consultation.body());
        Answer before = answers.find(edit.consultation(), edit.subject()).orElse(null);
        return WrittenAnswer.of(before == null ? begin(consultation, edit, text) : change(before, edit, text));
    }

    private Answer begin(ConsultationView consultation, AnswerEdit edit, AnswerText text) {
        if (edit.version() != 0 || !subjects.canBeAnswered(consultation, edit.subject())) {
            throw new Refused(Refusal.of("answers.refused.gone"));
        }
        Answer fresh = new Answer(
                new AnswerId(Ids.next()),
                edit.consultation(),
                edit.subject(),
                AnswerState.DRAFT,
                1,
                0,
                null,
                edit.holder(),
                null,
                CurrentPerson.require(),
                clock.instant(),
                text);
        if (!answers.insert(fresh)) {
            throw new Refused(Refusal.of("answers.refused.changed"));
        }
        return fresh;
    }

    private Answer change(Answer before, AnswerEdit edit, AnswerText text) {
        return keep(
                before, edit.version(), before.written(text, edit.holder(), CurrentPerson.require(), clock.instant()));
    }

    private Answer keep(Answer before, int version, Answer after) {
        if (before.version() != version || !answers.update(before, after)) {
            throw new Refused(Refusal.of("answers.refused.changed"));
        }
        return after;
    }

    /**
     * Says that a second person can check and publish it.
     *
     * @throws Refused with everything that is missing, each beside its field
     */
    @Owning
    @RetriedOnConflict
    @Transactional
    public WrittenAnswer ready(AnswerId id, int version) {
        Answer answer = require(id);
        Refused.ifAny(missing(answer));
        Answer after = keep(answer, version, answer.ready());
        events.publishEvent(new AnswerReadied(id.value(), answer.consultation()));
        return WrittenAnswer.of(after);
    }

    private List<Refusal> missing(Answer answer) {
        Instant due = AnswerClock.due(policy.consultation(answer.consultation()).closes());
        return AnsweringPolicy.missing(answer, due, clock.instant());
    }

    private Answer require(AnswerId id) {
        Answer answer = answers.find(id).orElseThrow(() -> new Refused(Refusal.of("answers.refused.unknown")));
        policy.requireOwner(answer.consultation());
        return answer;
    }

    /**
     * Publishes what another person wrote, so that everybody reads it and those whom it concerns are told; a correction takes the place of
     * what was published before, which stays to be read.
     *
     * @return how many people are told of it
     * @throws Refused to the person who wrote it, for what is not ready or lacks something, and while an answer of the consultation has
     *     nobody who is accountable
     */
    @Owning
    @RetriedOnConflict
    @Transactional
    public int publish(AnswerId id, int version) {
        Answer answer = require(id);
        PersonId second = CurrentPerson.require();
        if (answer.state() != AnswerState.READY) {
            throw new Refused(Refusal.of("answers.refused.not-ready"));
        }
        if (!AnsweringPolicy.mayPublish(answer.editor())) {
            throw new Refused(Refusal.of("answers.refused.second"));
        }
        Refused.ifAny(missing(answer));
        if (answers.of(answer.consultation()).stream().anyMatch(one -> one.holderMissing() != null)) {
            throw new Refused(Refusal.of("answers.refused.hand-over"));
        }
        Instant now = clock.instant();
        Answer after = keep(answer, version, answer.published(now));
        editions.insert(after, second, now);
        events.publishEvent(
                after.edition() == 1
                        ? new AnswerPublished(
                                id.value(),
                                answer.consultation(),
                                answer.subject().kind(),
                                answer.subject().id().value())
                        : new AnswerCorrected(id.value(), answer.consultation()));
        return reach.follow(id, answer.consultation());
    }

    /** Forgets what is being written: a draft goes, and of a correction what is published stays. */
    @Owning
    @RetriedOnConflict
    @Transactional
    public void discard(AnswerId id, int version) {
        Answer answer = require(id);
        if (!answer.isPublished()) {
            if (answer.version() != version) {
                throw new Refused(Refusal.of("answers.refused.changed"));
            }
            answers.delete(id);
            return;
        }
        var latest = editions.of(List.of(id)).getLast();
        keep(
                answer,
                version,
                new Answer(
                        id,
                        answer.consultation(),
                        answer.subject(),
                        withdrawals.has(answer) ? AnswerState.WITHDRAWN : AnswerState.PUBLISHED,
                        answer.version() + 1,
                        answer.edition(),
                        answer.firstPublished(),
                        answer.holder(),
                        answer.holderMissing(),
                        latest.editor(),
                        latest.published(),
                        latest.text()));
    }
}
