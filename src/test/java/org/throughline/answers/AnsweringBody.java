package org.throughline.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.SystemWork;
import org.throughline.people.Grant;
import org.throughline.people.People;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.themes.HandMadeThemes;
import org.throughline.themes.ThemeId;

/** A body with two people who answer for it, and a consultation in which people said something. */
public final class AnsweringBody {

    public final AConsultation consultation;
    public final HandMadeThemes themes;
    public final SignedInPerson writer;
    public final SignedInPerson second;
    private final ApplicationContext context;

    public AnsweringBody(ApplicationContext context) {
        this.context = context;
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        themes = new HandMadeThemes(context, consultation);
        writer = owner("Rosalind");
        second = owner("Gareth");
    }

    SignedInPerson owner(String name) {
        SignedInPerson somebody = consultation.somebody(name);
        var body = consultation.view().body();
        SystemWork.run(() -> context.getBean(People.class).grant(somebody.id(), Role.OWNER, body));
        return new SignedInPerson(somebody.id(), name, Set.of(new Grant(Role.OWNER, body)));
    }

    /** Accepted, with all that it needs. */
    AnswerText accepted() {
        return new AnswerText(
                "What should change about buses?",
                "The last bus leaves too early.",
                "From March a bus leaves at nine.",
                "",
                AnswerOutcome.ACCEPTED,
                "Director of Transport",
                LocalDate.of(2099, 3, 1),
                null,
                List.of(consultation.section("buses")),
                "£40,000 a year from the place budget",
                Receiver.COUNCIL,
                "",
                "");
    }

    static AnswerText because(AnswerText text, AnswerOutcome outcome, String because) {
        return new AnswerText(
                text.asked(),
                text.said(),
                "",
                because,
                outcome,
                text.office(),
                null,
                null,
                text.sections(),
                "",
                Receiver.NOT_STATED,
                text.late(),
                text.changed());
    }

    public static AnswerText changing(AnswerText text, String did, String changed) {
        return new AnswerText(
                text.asked(),
                text.said(),
                did,
                text.because(),
                text.outcome(),
                text.office(),
                text.due(),
                text.done(),
                text.sections(),
                text.money(),
                text.receiver(),
                text.late(),
                changed);
    }

    AnswerEdit edit(AnswerSubject subject, int version, AnswerText text) {
        return new AnswerEdit(consultation.id(), subject, version, writer.id(), text);
    }

    WrittenAnswer written(AnswerSubject subject, AnswerText text) {
        return consultation.as(writer, () -> {
            int version = desk().open(consultation.id(), subject)
                    .map(WrittenAnswer::version)
                    .orElse(0);
            WrittenAnswer saved = desk().save(edit(subject, version, text));
            return desk().ready(saved.id(), saved.version());
        });
    }

    /** Written by one and published by the other. */
    AnswerId published(AnswerSubject subject, AnswerText text) {
        WrittenAnswer ready = written(subject, text);
        consultation.as(second, () -> desk().publish(ready.id(), ready.version()));
        return ready.id();
    }

    public AnswerId publishedTo(ThemeId theme) {
        return published(new AnswerSubject.Theme(theme), accepted());
    }

    public AnswerId publishedTo(ContributionId said) {
        return published(new AnswerSubject.OfContribution(said), accepted());
    }

    /** Takes what is published back to be written again. */
    public AnswerId corrected(AnswerSubject subject, UnaryOperator<AnswerText> change) {
        AnswerText now = consultation
                .as(writer, () -> desk().open(consultation.id(), subject))
                .orElseThrow()
                .text();
        return published(subject, change.apply(now));
    }

    public void withdrawn(AnswerId id, String reason) {
        int version = context.getBean(WrittenRows.class).find(id).orElseThrow().version();
        consultation.as(writer, () -> context.getBean(AnswerWithdrawals.class).withdraw(id, version, reason));
    }

    AnswerDesk desk() {
        return context.getBean(AnswerDesk.class);
    }
}
