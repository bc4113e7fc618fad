package org.throughline.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.answers.AnswerDesk;
import org.throughline.answers.AnswerEdit;
import org.throughline.answers.AnswerOutcome;
import org.throughline.answers.AnswerSubject;
import org.throughline.answers.AnswerText;
import org.throughline.answers.Receiver;
import org.throughline.answers.WrittenAnswer;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SettableClock;
import org.throughline.people.CurrentPerson;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.summaries.SignedLine;
import org.throughline.summaries.SignedLines;

/** Lets somebody who answers for the body write answers after the close, and a second one publish them. */
@Component
@Profile("seeded")
class Answerers {

    private final AnswerDesk desk;
    private final SignedLines lines;
    private final Plans plans;
    private final Voices voices;
    private final Cast cast;
    private final Shelf shelf;
    private final SettableClock clock;

    Answerers(
            AnswerDesk desk,
            SignedLines lines,
            Plans plans,
            Voices voices,
            Cast cast,
            Shelf shelf,
            SettableClock clock) {
        this.desk = desk;
        this.lines = lines;
        this.plans = plans;
        this.voices = voices;
        this.cast = cast;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** @param today the day that the seeds' relative dates count from */
    void answer(LocalDate today) {
        SeedFiles.documents("answers.yaml").forEach(seed -> answerAll(seed, today));
    }

    private void answerAll(Map<String, Object> seed, LocalDate today) {
        for (Object each : (List<?>) Objects.requireNonNull(seed.get("answers"))) {
            answer(seed, (Map<?, ?>) each, today);
        }
    }

    private void answer(Map<String, Object> seed, Map<?, ?> one, LocalDate today) {
        ConsultationView consultation = shelf.consultation(SeedFiles.text(seed, "consultation"));
        SignedInPerson writer = cast.person(SeedFiles.text(seed, "writer"));
        long day = Long.parseLong(text(one, "day"));
        clock.set(
                day < 0
                        ? LondonTime.opening(today.plusDays(day))
                        : consultation.closes().plus(Duration.ofDays(day)));
        WrittenAnswer ready = CurrentPerson.as(writer, () -> {
            WrittenAnswer saved = desk.save(new AnswerEdit(
                    consultation.id(), subject(consultation, one), 0, writer.id(), words(consultation, seed, one)));
            return desk.ready(saved.id(), saved.version());
        });
        CurrentPerson.as(cast.person(SeedFiles.text(seed, "second")), () -> {
            desk.publish(ready.id(), ready.version());
            return ready;
        });
    }

    /** A contribution by its key, or the statement that begins so. */
    private AnswerSubject subject(ConsultationView consultation, Map<?, ?> one) {
        if (one.containsKey("contribution")) {
            return new AnswerSubject.OfContribution(voices.spoken(text(one, "contribution")));
        }
        String begins = text(one, "statement");
        SignedLine line = lines.of(consultation).values().stream()
                .filter(found -> Objects.requireNonNullElse(found.words(), "").startsWith(begins))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No statement begins with " + begins));
        return new AnswerSubject.OfStatement(line.id());
    }

    private AnswerText words(ConsultationView consultation, Map<String, Object> seed, Map<?, ?> one) {
        return new AnswerText(
                SeedFiles.text(seed, "asked"),
                text(one, "said"),
                text(one, "did"),
                text(one, "because"),
                AnswerOutcome.valueOf(text(one, "outcome")),
                SeedFiles.text(seed, "office"),
                due(one),
                null,
                List.of(section(consultation, SeedFiles.text(seed, "section"))),
                text(one, "money"),
                one.containsKey("receiver") ? Receiver.valueOf(text(one, "receiver")) : Receiver.NOT_STATED,
                text(one, "late"),
                "");
    }

    private SectionId section(ConsultationView consultation, String key) {
        return plans.section(consultation.version(), key)
                .orElseThrow()
                .section()
                .id();
    }

    /** In days from today. */
    private @Nullable LocalDate due(Map<?, ?> one) {
        return one.containsKey("due")
                ? LondonTime.date(clock.realTime()).plusDays(Long.parseLong(text(one, "due")))
                : null;
    }

    private static String text(Map<?, ?> one, String key) {
        return String.valueOf(Objects.requireNonNullElse(one.get(key), "")).strip();
    }
}
