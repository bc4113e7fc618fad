package org.throughline.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.Roles;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/** Who writes, checks and publishes answers, and what an answer must hold before a second person can publish it. */
@Component
class AnsweringPolicy {

    static final int LONGEST_WORDS = 5_000;
    static final int LONGEST_LINE = 300;

    private final Consultations consultations;
    private final Roles roles;

    AnsweringPolicy(Consultations consultations, Roles roles) {
        this.consultations = consultations;
        this.roles = roles;
    }

    ConsultationView consultation(ConsultationId id) {
        return consultations.byId(id).orElseThrow(() -> new Refused(Refusal.of("answers.refused.unknown")));
    }

    /** @throws org.springframework.security.access.AccessDeniedException unless the person at the keyboard answers for the body */
    ConsultationView requireOwner(ConsultationId id) {
        ConsultationView consultation = consultation(id);
        CurrentPerson.require(Role.OWNER, consultation.body());
        return consultation;
    }

    static boolean owns(ConsultationView consultation) {
        return CurrentPerson.is(Role.OWNER, consultation.body());
    }

    /** Two people answer for what is published: whoever changed it last is not the one who publishes. */
    static boolean mayPublish(PersonId editor) {
        return !editor.equals(CurrentPerson.require());
    }

    /** Whoever is accountable answers for the body now. */
    void requireHolder(@Nullable PersonId holder, BodyId body) {
        if (holder != null
                && !SystemWork.call(() -> roles.peopleWith(Role.OWNER, body)).contains(holder)) {
            throw new Refused(Refusal.at("holder", "answers.refused.holder.role"));
        }
    }

    /** What is too long even for a draft. */
    static List<Refusal> tooLong(AnswerText text) {
        List<Refusal> refusals = new ArrayList<>();
        longest("asked", text.asked(), LONGEST_WORDS, refusals);
        longest("said", text.said(), LONGEST_WORDS, refusals);
        longest("did", text.did(), LONGEST_WORDS, refusals);
        longest("because", text.because(), LONGEST_WORDS, refusals);
        longest("office", text.office(), LONGEST_LINE, refusals);
        longest("money", text.money(), LONGEST_LINE, refusals);
        longest("late", text.late(), LONGEST_WORDS, refusals);
        longest("changed", text.changed(), LONGEST_WORDS, refusals);
        return refusals;
    }

    private static void longest(String field, String words, int most, List<Refusal> refusals) {
        if (words.length() > most) {
            refusals.add(Refusal.at(field, "answers.refused.long", most));
        }
    }

    /** Everything that a second person could not publish, each beside its field. */
    static List<Refusal> missing(Answer answer, Instant due, Instant now) {
        AnswerText text = answer.text();
        AnswerOutcome outcome = text.outcome();
        List<Refusal> refusals = tooLong(text);
        needs(text.asked().isBlank(), "asked", refusals);
        needs(text.said().isBlank(), "said", refusals);
        needs(outcome == null, "outcome", refusals);
        needs(outcome != null && outcome.does() && text.did().isBlank(), "did", refusals);
        needs(outcome != null && outcome.refuses() && text.because().isBlank(), "because", refusals);
        needs(text.office().isBlank(), "office", refusals);
        needs(answer.holder() == null, "holder", refusals);
        needs(outcome != null && outcome.promises() && text.due() == null && text.done() == null, "due", refusals);
        refusals.addAll(impossible(text, LondonTime.date(now)));
        needs(isLate(answer, due, now) && text.late().isBlank(), "late", refusals);
        needs(answer.isPublished() && text.changed().isBlank(), "changed", refusals);
        return refusals;
    }

    /** What is still to be done is not to be done by a day that has passed, and what was done was not done on a day to come. */
    static List<Refusal> impossible(AnswerText text, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        LocalDate done = text.done();
        if (done == null && text.due() != null && text.due().isBefore(today)) {
            refusals.add(Refusal.at("due", "answers.refused.due.passed"));
        }
        if (done != null && done.isAfter(today)) {
            refusals.add(Refusal.at("done", "answers.refused.done.coming"));
        }
        if (done != null && text.outcome() != null && !text.outcome().does()) {
            refusals.add(Refusal.at("done", "answers.refused.done.not"));
        }
        return refusals;
    }

    /** Whether it comes, or came, after the twelve weeks. */
    static boolean isLate(Answer answer, Instant due, Instant now) {
        Instant first = answer.firstPublished();
        return (first == null ? now : first).isAfter(due);
    }

    private static void needs(boolean lacks, String field, List<Refusal> refusals) {
        if (lacks) {
            refusals.add(Refusal.at(field, "answers.refused.missing." + field));
        }
    }
}
