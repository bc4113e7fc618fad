package org.throughline.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ModeratedContributions;
import org.throughline.contributions.NewVersion;
import org.throughline.contributions.NewVersions;
import org.throughline.contributions.Original;
import org.throughline.contributions.Redaction;
import org.throughline.demo.SeedFiles.Row;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SettableClock;
import org.throughline.moderation.AuthorsSide;
import org.throughline.moderation.CaseId;
import org.throughline.moderation.Concern;
import org.throughline.moderation.Decision;
import org.throughline.moderation.Moderation;
import org.throughline.moderation.Queue;
import org.throughline.moderation.QueueFilter;
import org.throughline.moderation.Queues;
import org.throughline.moderation.Reason;
import org.throughline.moderation.Reports;
import org.throughline.moderation.WatchlistKind;
import org.throughline.moderation.WordLists;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationId;

/** Plays what happens to some contributions between their authors, readers and moderators, step by step as the seeds give it. */
@Component
@Profile("seeded")
class Rulings {

    private static final Duration BETWEEN_TWO = Duration.ofMinutes(50);

    private final Moderation moderation;
    private final Queues queues;
    private final AuthorsSide authors;
    private final Reports reports;
    private final NewVersions versions;
    private final WordLists lists;
    private final ModeratedContributions contributions;
    private final Cast cast;
    private final SettableClock clock;
    private final Map<String, List<Row>> steps = new HashMap<>();

    Rulings(
            Moderation moderation,
            Queues queues,
            AuthorsSide authors,
            Reports reports,
            NewVersions versions,
            WordLists lists,
            ModeratedContributions contributions,
            Cast cast,
            SettableClock clock) {
        this.moderation = moderation;
        this.queues = queues;
        this.authors = authors;
        this.reports = reports;
        this.versions = versions;
        this.lists = lists;
        this.contributions = contributions;
        this.cast = cast;
        this.clock = clock;
        SeedFiles.rows("moderation.csv")
                .forEach(row -> steps.computeIfAbsent(row.get("contribution"), unused -> new ArrayList<>())
                        .add(row));
    }

    /** Lets a moderator of each body write down whom it employs. */
    void lookOutFor(String moderator) {
        Map<String, List<String>> staff = new HashMap<>();
        SeedFiles.rows("watchlists.csv")
                .forEach(row -> staff.computeIfAbsent(row.get("body"), unused -> new ArrayList<>())
                        .add(row.get("entry")));
        staff.forEach((body, names) -> as(moderator, () -> lists.change(cast.body(body), WatchlistKind.STAFF, names)));
    }

    boolean tellOf(String contribution) {
        return steps.containsKey(contribution);
    }

    /** Plays the steps about one contribution, one after the other from that time on. */
    void play(String contribution, ConsultationId consultation, ContributionId id, Instant from) {
        Instant now = from;
        ContributionId about = id;
        for (Row step : steps.getOrDefault(contribution, List.of())) {
            clock.set(now);
            about = play(step, consultation, about);
            now = now.plus(BETWEEN_TWO);
        }
    }

    /** @return what the next step is about: a new version takes the place of the first */
    private ContributionId play(Row step, ConsultationId consultation, ContributionId id) {
        String by = step.get("by");
        String words = step.get("words");
        switch (step.get("step")) {
            case "publish" -> decide(step, consultation, id, new Decision.Publish());
            case "withhold" ->
                decide(step, consultation, id, new Decision.Withhold(step.required("reason", Reason.class), words));
            case "redact" -> decide(step, consultation, id, redaction(step, id));
            case "ask" -> as(by, () -> moderation.ask(caseOf(consultation, id), words));
            case "opinion" -> as(by, () -> moderation.wantSecondOpinion(caseOf(consultation, id), words));
            case "answer" -> as(by, () -> authors.answer(id, words));
            case "appeal" -> as(by, () -> authors.appeal(id, words));
            case "report" -> reports.report(id, step.required("reason", Concern.class), words);
            case "send-again" -> {
                return CurrentPerson.as(
                                cast.person(by), () -> versions.send(new NewVersion(Ids.next(), id, words, null)))
                        .id();
            }
            default -> throw new IllegalArgumentException(step.get("step"));
        }
        return id;
    }

    private void decide(Row step, ConsultationId consultation, ContributionId id, Decision decision) {
        as(step.get("by"), () -> moderation.decide(caseOf(consultation, id), decision));
    }

    /** Called as a moderator. The queue of the demonstration is short. */
    private CaseId caseOf(ConsultationId consultation, ContributionId id) {
        Queue.Place after = null;
        do {
            var step = queues.step(QueueFilter.all(consultation), after);
            Optional<CaseId> found = step.rows().stream()
                    .filter(row -> row.about().contribution().id().equals(id))
                    .map(row -> row.id())
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            after = step.next();
        } while (after != null);
        throw new IllegalStateException("It does not wait: " + id);
    }

    private Decision redaction(Row step, ContributionId id) {
        Original original = Objects.requireNonNull(
                        CurrentPerson.as(cast.person(step.get("by")), () -> contributions.byId(List.of(id)))
                                .get(id))
                .original();
        return new Decision.Redact(List.of(step.get("passage").split("\\|")).stream()
                .map(passage -> {
                    int from = original.text().indexOf(passage);
                    return new Redaction(
                            Redaction.Part.TEXT,
                            from,
                            from + passage.length(),
                            step.required("reason", Redaction.Reason.class));
                })
                .toList());
    }

    private void as(String person, Runnable work) {
        CurrentPerson.as(cast.person(person), () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
