package org.throughline.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.contributions.Channel;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.Difference;
import org.throughline.contributions.NewComment;
import org.throughline.contributions.NewReply;
import org.throughline.contributions.Reach;
import org.throughline.contributions.SpeakerRole;
import org.throughline.contributions.Stance;
import org.throughline.contributions.State;
import org.throughline.contributions.Suggestion;
import org.throughline.demo.SeedFiles.Row;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.moderation.Decision;
import org.throughline.moderation.Moderation;
import org.throughline.moderation.Queue;
import org.throughline.moderation.QueueFilter;
import org.throughline.moderation.QueueRow;
import org.throughline.moderation.Queues;
import org.throughline.moderation.Reason;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.ParagraphView;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.VersionId;

/** Lets the invented people speak, reply and endorse, and a moderator decide, each on the day the seeds give. */
@Component
@Profile("seeded")
class Voices {

    private static final String MODERATOR = "ines-carvalho";
    private static final Duration BETWEEN_TWO = Duration.ofMinutes(7);
    private static final Duration UNTIL_DECIDED = Duration.ofHours(10);

    private final Contributions contributions;
    private final Moderation moderation;
    private final Queues queues;
    private final Rulings rulings;
    private final Plans plans;
    private final Cast cast;
    private final Shelf shelf;
    private final SettableClock clock;
    private final Map<String, ContributionId> spoken = new HashMap<>();
    private final Map<ContributionId, Row> seeds = new HashMap<>();
    private final Map<VersionId, Map<String, SectionId>> sections = new HashMap<>();

    Voices(
            Contributions contributions,
            Moderation moderation,
            Queues queues,
            Rulings rulings,
            Plans plans,
            Cast cast,
            Shelf shelf,
            SettableClock clock) {
        this.contributions = contributions;
        this.moderation = moderation;
        this.queues = queues;
        this.rulings = rulings;
        this.plans = plans;
        this.cast = cast;
        this.shelf = shelf;
        this.clock = clock;
    }

    void speak() {
        rulings.lookOutFor(MODERATOR);
        Map<Instant, List<Row>> byDay = new HashMap<>();
        for (Row row : SeedFiles.rows("contributions.csv")) {
            Instant day = consultation(row).opens().plus(Duration.ofDays(Integer.parseInt(row.get("day"))));
            byDay.computeIfAbsent(day, unused -> new ArrayList<>()).add(row);
        }
        byDay.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(day -> speakOn(day.getKey(), day.getValue()));
        byDay.values().stream().flatMap(List::stream).forEach(this::endorse);
    }

    /** What the seeds call by this key. */
    ContributionId spoken(String key) {
        return Objects.requireNonNull(spoken.get(key), key);
    }

    /** Comments in the morning, decisions in the evening, replies after what they answer. */
    private void speakOn(Instant morning, List<Row> rows) {
        Instant now = morning;
        List<Row> commentsFirst = rows.stream()
                .sorted(Comparator.comparing(row -> row.has("parent")))
                .toList();
        boolean replying = false;
        for (Row row : commentsFirst) {
            if (row.has("parent") && !replying) {
                replying = true;
                decide(rows, morning.plus(UNTIL_DECIDED));
            }
            now = now.plus(BETWEEN_TWO);
            clock.set(replying ? now.plus(UNTIL_DECIDED) : now);
            say(row);
        }
        Instant evening = morning.plus(UNTIL_DECIDED.plusHours(replying ? 3 : 0));
        decide(rows, evening);
        rows.stream()
                .filter(row -> rulings.tellOf(row.get("key")))
                .forEach(row -> rulings.play(
                        row.get("key"),
                        consultation(row).id(),
                        Objects.requireNonNull(spoken.get(row.get("key"))),
                        evening));
    }

    private void say(Row row) {
        PersonId author = cast.person(row.get("author")).id();
        ContributionId id = SystemWork.call(() -> row.has("parent")
                ? contributions.receive(author, reply(row)).id()
                : contributions.receive(author, comment(row), channel(row)).id());
        spoken.put(row.get("key"), id);
        seeds.put(id, row);
    }

    private static Channel channel(Row row) {
        return row.has("channel") ? row.required("channel", Channel.class) : Channel.WEB;
    }

    private NewReply reply(Row row) {
        return new NewReply(
                Ids.next(),
                Objects.requireNonNull(spoken.get(row.get("parent")), row.get("parent")),
                organisation(row),
                row.constant("role", SpeakerRole.class),
                false,
                row.get("text"));
    }

    private NewComment comment(Row row) {
        ConsultationView consultation = consultation(row);
        Map<String, SectionId> known = sections(consultation.version());
        List<String> keys = row.list("sections");
        return new NewComment(
                Ids.next(),
                consultation.id(),
                keys.stream()
                        .map(key -> Objects.requireNonNull(known.get(key), key))
                        .toList(),
                row.has("paragraph")
                        ? paragraph(consultation.version(), keys.getFirst(), Integer.parseInt(row.get("paragraph")))
                        : null,
                organisation(row),
                row.constant("role", SpeakerRole.class),
                row.constant("stance", Stance.class),
                row.constant("suggestion", Suggestion.class),
                row.orNull("proposed"),
                row.constant("people", Reach.class),
                row.constant("difference", Difference.class),
                false,
                row.get("text"));
    }

    private void decide(List<Row> rows, Instant when) {
        clock.set(when);
        rows.stream()
                .map(this::consultation)
                .distinct()
                .forEach(consultation -> CurrentPerson.as(cast.person(MODERATOR), () -> {
                    decideAll(consultation);
                    return consultation;
                }));
    }

    private void decideAll(ConsultationView consultation) {
        Queue.Place after = null;
        do {
            Queue step = queues.step(QueueFilter.all(consultation.id()), after);
            step.rows().forEach(this::decide);
            after = step.next();
        } while (after != null);
    }

    private void decide(QueueRow waiting) {
        Row row = seeds.get(waiting.about().contribution().id());
        if (row == null || rulings.tellOf(row.get("key"))) {
            return;
        }
        switch (row.required("state", State.class)) {
            case PUBLISHED -> moderation.decide(waiting.id(), new Decision.Publish());
            case WITHHELD ->
                moderation.decide(waiting.id(), new Decision.Withhold(row.required("reason", Reason.class), ""));
            case WAITING -> {
                // Left for whoever tries the queue.
            }
        }
    }

    private void endorse(Row row) {
        ContributionId id = Objects.requireNonNull(spoken.get(row.get("key")));
        Instant when = consultation(row).closes().minus(Duration.ofHours(1));
        clock.set(when.isBefore(clock.realTime()) ? when : clock.realTime());
        row.list("endorsed_by")
                .forEach(person -> CurrentPerson.as(cast.person(person), () -> {
                    contributions.endorse(id);
                    return id;
                }));
    }

    private ConsultationView consultation(Row row) {
        if (row.has("consultation")) {
            return shelf.consultation(row.get("consultation"));
        }
        Row parent = Objects.requireNonNull(seeds.get(spoken.get(row.get("parent"))));
        return shelf.consultation(parent.get("consultation"));
    }

    private @Nullable OrganisationId organisation(Row row) {
        return row.has("organisation") ? cast.organisation(row.get("organisation")) : null;
    }

    private Map<String, SectionId> sections(VersionId version) {
        return sections.computeIfAbsent(version, unread -> {
            Map<String, SectionId> byKey = new HashMap<>();
            for (ContentsEntry entry : plans.contents(unread)) {
                byKey.put(entry.section().key(), entry.section().id());
            }
            return byKey;
        });
    }

    /** The seeds count a section's paragraphs as a reader would, from one, inner headings left out. */
    private String paragraph(VersionId version, String section, int number) {
        return plans.section(version, section).orElseThrow().paragraphs().stream()
                .filter(ParagraphView::commentable)
                .skip(number - 1L)
                .findFirst()
                .orElseThrow()
                .key();
    }
}
