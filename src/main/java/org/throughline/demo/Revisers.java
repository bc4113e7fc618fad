package org.throughline.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.changes.Cause;
import org.throughline.changes.CauseKind;
import org.throughline.changes.Causes;
import org.throughline.changes.ChangeView;
import org.throughline.changes.Comparing;
import org.throughline.changes.Differences;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.PlanDraft;
import org.throughline.plans.Plans;
import org.throughline.plans.VersionView;

/** Lets the owner of a plan publish its next version, and say what caused some of the changes. */
@Component
@Profile("seeded")
class Revisers {

    private final Plans plans;
    private final Comparing comparing;
    private final Differences differences;
    private final Causes causes;
    private final Voices voices;
    private final Cast cast;
    private final Shelf shelf;
    private final SettableClock clock;

    Revisers(
            Plans plans,
            Comparing comparing,
            Differences differences,
            Causes causes,
            Voices voices,
            Cast cast,
            Shelf shelf,
            SettableClock clock) {
        this.plans = plans;
        this.comparing = comparing;
        this.differences = differences;
        this.causes = causes;
        this.voices = voices;
        this.cast = cast;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** @param today the day that the seeds' relative dates count from */
    void revise(LocalDate today) {
        SeedFiles.documents("revision.yaml").forEach(seed -> revise(seed, today));
    }

    private void revise(Map<String, Object> seed, LocalDate today) {
        ConsultationView consultation = shelf.consultation(SeedFiles.text(seed, "consultation"));
        LocalDate day = today.plusDays(Shelf.days(seed.get("published")));
        SignedInPerson owner = cast.person(SeedFiles.text(seed, "owner"));
        VersionView before = plans.version(consultation.version()).orElseThrow();
        clock.set(LondonTime.opening(day));
        VersionView after = CurrentPerson.as(owner, () -> {
            String file = SeedFiles.text(seed, "file");
            PlanDraft draft = plans.read(file, text(file, day).getBytes(StandardCharsets.UTF_8));
            return plans.publishNext(before.plan(), draft);
        });
        SystemWork.run(() -> comparing.compare(consultation.plan()));
        CurrentPerson.as(owner, () -> {
            ((List<?>) Objects.requireNonNull(seed.get("causes")))
                    .forEach(cause -> name(before, after, (Map<?, ?>) cause));
            return owner;
        });
    }

    private static String text(String file, LocalDate day) {
        return new String(SeedFiles.bytes("plans/" + file), StandardCharsets.UTF_8)
                .replace("{published}", day.toString());
    }

    private void name(VersionView before, VersionView after, Map<?, ?> seed) {
        String words = String.valueOf(seed.get("contains"));
        ChangeView change =
                differences
                        .section(before, after, String.valueOf(seed.get("section")))
                        .orElseThrow()
                        .paragraphs()
                        .stream()
                        .flatMap(paragraph -> paragraph.changes().stream())
                        .filter(each -> each.after() != null
                                && each.after().paragraph().html().text().contains(words))
                        .findFirst()
                        .orElseThrow();
        boolean isWording = seed.get("wording") != null;
        String key = String.valueOf(isWording ? seed.get("wording") : seed.get("said"));
        causes.name(
                change.id(),
                new Cause(
                        isWording ? CauseKind.WORDING : CauseKind.CONTRIBUTION,
                        voices.spoken(key).value()));
    }
}
