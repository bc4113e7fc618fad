package org.throughline.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.kernel.SettableClock;
import org.throughline.moderation.Decision;
import org.throughline.moderation.Moderation;
import org.throughline.moderation.Queue;
import org.throughline.moderation.QueueFilter;
import org.throughline.moderation.Queues;
import org.throughline.people.CurrentPerson;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionId;
import org.throughline.responses.Choice;
import org.throughline.responses.Draft;
import org.throughline.responses.DraftPart;
import org.throughline.responses.Invitations;
import org.throughline.responses.MemberAnswers;
import org.throughline.responses.NewAnswer;
import org.throughline.responses.PartEdit;
import org.throughline.responses.PartId;
import org.throughline.responses.PartKind;
import org.throughline.responses.ResponseDesk;
import org.throughline.responses.ResponseEditing;
import org.throughline.responses.ResponseId;
import org.throughline.responses.ResponseSending;
import org.throughline.responses.Signing;

/** Lets the network write its response, its members answer, and a moderator publish it. */
@Component
@Profile("seeded")
class Umbrella {

    private static final String MODERATOR = "ines-carvalho";

    private final ResponseDesk desk;
    private final ResponseEditing editing;
    private final ResponseSending sending;
    private final Invitations invitations;
    private final MemberAnswers answers;
    private final Moderation moderation;
    private final Queues queues;
    private final Cast cast;
    private final Shelf shelf;
    private final SettableClock clock;

    Umbrella(
            ResponseDesk desk,
            ResponseEditing editing,
            ResponseSending sending,
            Invitations invitations,
            MemberAnswers answers,
            Moderation moderation,
            Queues queues,
            Cast cast,
            Shelf shelf,
            SettableClock clock) {
        this.desk = desk;
        this.editing = editing;
        this.sending = sending;
        this.invitations = invitations;
        this.answers = answers;
        this.moderation = moderation;
        this.queues = queues;
        this.cast = cast;
        this.shelf = shelf;
        this.clock = clock;
    }

    void respond() {
        SeedFiles.documents("responses.yaml").forEach(this::respond);
    }

    private void respond(Map<String, Object> seed) {
        ConsultationView consultation = shelf.consultation(SeedFiles.text(seed, "consultation"));
        Instant day = consultation.opens().plus(Duration.ofDays(Long.parseLong(SeedFiles.text(seed, "day"))));
        clock.set(day);
        List<?> editors = (List<?>) Objects.requireNonNull(seed.get("editors"));
        SignedInPerson first = cast.person(String.valueOf(editors.getFirst()));
        SignedInPerson second = cast.person(String.valueOf(editors.getLast()));
        ResponseId id = CurrentPerson.as(
                first, () -> desk.begin(consultation.id(), cast.organisation(SeedFiles.text(seed, "network"))));
        CurrentPerson.as(first, () -> write(id, PartKind.REPRESENTS, SeedFiles.text(seed, "represents")));
        CurrentPerson.as(second, () -> write(id, PartKind.ASKED, SeedFiles.text(seed, "asked")));
        List<PartId> parts = CurrentPerson.as(second, () -> addParts(id, consultation, seed));
        clock.set(day.plus(Duration.ofDays(1)));
        CurrentPerson.as(first, () -> invitations.inviteAll(id));
        clock.set(day.plus(Duration.ofDays(3)));
        answer(parts, seed);
        CurrentPerson.as(first, () -> {
            sending.send(id, false);
            return id;
        });
        clock.set(day.plus(Duration.ofDays(4)));
        CurrentPerson.as(cast.person(MODERATOR), () -> {
            publish(consultation, day.plus(Duration.ofDays(3)));
            return id;
        });
    }

    private DraftPart write(ResponseId id, PartKind kind, String words) {
        Draft draft = desk.open(id).orElseThrow();
        DraftPart part = draft.parts().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
        editing.save(new PartEdit(part.id(), part.version(), words, List.of()));
        return part;
    }

    private List<PartId> addParts(ResponseId id, ConsultationView consultation, Map<String, Object> seed) {
        Map<String, SectionId> sections = shelf.sections(consultation);
        List<PartId> parts = new ArrayList<>();
        for (Object each : (List<?>) Objects.requireNonNull(seed.get("parts"))) {
            Map<?, ?> said = (Map<?, ?>) each;
            List<SectionId> about = ((List<?>) Objects.requireNonNull(said.get("sections")))
                    .stream()
                            .map(key -> Objects.requireNonNull(sections.get(String.valueOf(key))))
                            .toList();
            DraftPart part = editing.add(id, about);
            editing.save(new PartEdit(part.id(), part.version(), String.valueOf(said.get("words")), about));
            parts.add(part.id());
        }
        return parts;
    }

    private void answer(List<PartId> parts, Map<String, Object> seed) {
        ((Map<?, ?>) Objects.requireNonNull(seed.get("answers"))).forEach((organisation, given) -> {
            Map<?, ?> said = (Map<?, ?>) Objects.requireNonNull(given);
            SignedInPerson person = cast.person(String.valueOf(said.get("person")));
            CurrentPerson.as(person, () -> {
                Signing asked = answers.asked().stream()
                        .filter(signing -> !signing.answered())
                        .findFirst()
                        .orElseThrow();
                Choice choice = Choice.valueOf(String.valueOf(said.get("choice")));
                String words = said.get("words") == null ? "" : String.valueOf(said.get("words"));
                return answers.answer(
                        asked.id(),
                        new NewAnswer(
                                asked.revision(),
                                choice,
                                person.displayName(),
                                String.valueOf(said.get("role")),
                                true,
                                choice == Choice.DIFFER
                                        ? Map.of(
                                                parts.get((Integer) Objects.requireNonNull(said.get("part")) - 1),
                                                words)
                                        : Map.of(),
                                choice == Choice.DISSENT ? words : ""));
            });
        });
    }

    /** What came in since then; older comments wait for whoever tries the queue. */
    private void publish(ConsultationView consultation, Instant since) {
        Queue.Place after = null;
        do {
            Queue step = queues.step(QueueFilter.all(consultation.id()), after);
            step.rows().stream()
                    .filter(waiting -> waiting.about().contribution().within() != null
                            && !waiting.since().isBefore(since))
                    .forEach(waiting -> moderation.decide(waiting.id(), new Decision.Publish()));
            after = step.next();
        } while (after != null);
    }
}
