package org.throughline.answers.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.AnswerView;
import org.throughline.answers.Answers;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ui.CardNotes;
import org.throughline.plans.ConsultationView;

/** Says on the card of a contribution that it was answered, and through what. */
@Component
final class AnswerNotes implements CardNotes {

    private final Answers answers;
    private final MessageSource texts;

    AnswerNotes(Answers answers, MessageSource texts) {
        this.answers = answers;
        this.texts = texts;
    }

    @Override
    public Map<ContributionId, CardNote> notes(ConsultationView consultation, Collection<ContributionId> shown) {
        Map<ContributionId, CardNote> notes = new HashMap<>();
        answers.toContributions(shown).forEach((id, found) -> notes.put(id, note(consultation, id, found)));
        return notes;
    }

    private CardNote note(ConsultationView consultation, ContributionId id, List<AnswerView> found) {
        if (found.size() > 1) {
            return new CardNote(
                    say("answers.note.several", found.size()), ContributionLinks.permalink(consultation.slug(), id));
        }
        AnswerView answer = found.getFirst();
        return new CardNote(
                say(
                        "answers.note." + answer.subject().kind().name(),
                        say(answer.outcome().textKey()),
                        answer.title()),
                AnswerLinks.answer(consultation.slug(), answer.id()));
    }

    private String say(String key, Object... arguments) {
        return Objects.requireNonNull(texts.getMessage(key, arguments, Locale.UK));
    }
}
