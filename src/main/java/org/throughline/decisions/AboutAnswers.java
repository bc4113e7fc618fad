package org.throughline.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.AnswerOutcome;
import org.throughline.answers.AnswerText;
import org.throughline.answers.AnswerView;
import org.throughline.answers.Answers;
import org.throughline.kernel.Spelled;
import org.throughline.plans.ConsultationView;

/** Answers that were published, corrected, withdrawn or handed over. One that is not published is told of without its name. */
@Component
class AboutAnswers implements Describing {

    private final Answers answers;

    AboutAnswers(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Set<DecisionTopic> topics() {
        return Set.of(DecisionTopic.ANSWERS);
    }

    @Override
    public Map<Entry, Said> describe(ConsultationView consultation, List<Entry> entries) {
        Map<AnswerId, AnswerView> published = answers.byId(
                entries.stream().map(entry -> new AnswerId(entry.subject())).collect(Collectors.toSet()));
        Map<Entry, Said> said = new HashMap<>();
        entries.forEach(entry ->
                said.put(entry, said(consultation, entry, published.get(new AnswerId(entry.subject())))));
        return said;
    }

    private static Said said(ConsultationView consultation, Entry entry, @Nullable AnswerView answer) {
        if (answer == null) {
            return Said.nameless(entry, AnswerLinks.all(consultation.slug()));
        }
        String path = AnswerLinks.answer(consultation.slug(), answer.id());
        Said said = (answer.title().isEmpty() ? Said.nameless(entry, path) : Said.of(entry, path, answer.title()))
                .by(answer.office());
        return switch (entry.kind()) {
            case ANSWER_PUBLISHED -> published(said, answer).since(withdrawn(answer));
            case ANSWER_CORRECTED -> said.because(changed(entry, answer)).since(withdrawn(answer));
            case ANSWER_WITHDRAWN -> said.because(reason(entry, answer));
            default -> said;
        };
    }

    /** As it was published first, whatever was corrected since. */
    private static Said published(Said said, AnswerView answer) {
        if (answer.title().isEmpty()) {
            return said;
        }
        if (answer.corrections().isEmpty()) {
            return said.worded(ending(answer.outcome())).because(answer.because());
        }
        AnswerText first = answer.corrections().getFirst().before();
        return said.worded(ending(Objects.requireNonNull(first.outcome()))).because(first.because());
    }

    private static String ending(AnswerOutcome outcome) {
        return "." + Spelled.of(outcome);
    }

    private static @Nullable SinceThen withdrawn(AnswerView answer) {
        AnswerView.Withdrawal withdrawn = answer.withdrawn();
        return withdrawn == null ? null : SinceThen.of("withdrawn", withdrawn.reason());
    }

    private static String changed(Entry entry, AnswerView answer) {
        return entry.turn() > answer.corrections().size()
                ? ""
                : answer.corrections().get(entry.turn() - 1).changed();
    }

    private static String reason(Entry entry, AnswerView answer) {
        return entry.turn() > answer.withdrawals().size()
                ? ""
                : answer.withdrawals().get(entry.turn() - 1).reason();
    }
}
