package org.throughline.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.AnswerReached;
import org.throughline.answers.AnswerView;
import org.throughline.answers.Answers;
import org.throughline.answers.Touched;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SystemWork;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;

/**
 * Tells everybody whom an answer concerns, each once: in one transaction they are taken from those who are to be told, and the news is
 * noted.
 */
@Component
class AnswerNotices implements NoticeSource {

    private final Touched touched;
    private final Answers answers;
    private final Consultations consultations;
    private final Notices notices;
    private final LetterPaper paper;

    AnswerNotices(Touched touched, Answers answers, Consultations consultations, Notices notices, LetterPaper paper) {
        this.touched = touched;
        this.answers = answers;
        this.consultations = consultations;
        this.notices = notices;
        this.paper = paper;
    }

    @ApplicationModuleListener
    void on(AnswerReached reached) {
        List<PersonId> people = SystemWork.call(() -> touched.take(new AnswerId(reached.subject())));
        notices.about(people, kind(), reached.subject());
    }

    @Override
    public NoticeKind kind() {
        return NoticeKind.ANSWER;
    }

    @Override
    public Optional<NoticeLine> write(UUID subject) {
        return answers.answer(new AnswerId(subject))
                .flatMap(answer -> consultations.byId(answer.consultation()).map(found -> line(found, answer)));
    }

    private NoticeLine line(ConsultationView consultation, AnswerView answer) {
        List<String> text = new ArrayList<>();
        text.add(paper.text("notifications.answer.text", answer.title()));
        text.add(paper.text(
                "notifications.answer.outcome", paper.text(answer.outcome().textKey())));
        AnswerView.Withdrawal withdrawn = answer.withdrawn();
        text.add(
                withdrawn == null
                        ? paper.text("notifications.answer.questions")
                        : paper.text(
                                "notifications.answer.withdrawn", LondonTime.day(withdrawn.at()), withdrawn.reason()));
        return new NoticeLine(
                paper.text("notifications.answer.title", consultation.bodyName()),
                text,
                Excerpt.of(answer.did().isEmpty() ? answer.because() : answer.did()),
                paper.text("notifications.answer.action"),
                AnswerLinks.answer(consultation.slug(), answer.id()));
    }
}
