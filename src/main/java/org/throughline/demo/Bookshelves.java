package org.throughline.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SettableClock;
import org.throughline.ownplans.OwnPlanDesk;
import org.throughline.ownplans.OwnPlanDetails;
import org.throughline.ownplans.OwnPlanId;
import org.throughline.ownplans.OwnPlanModeration;
import org.throughline.people.CurrentPerson;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionId;

/** Lets organisations put plans of their own beside the plan, one of which a moderator hides and one of which is removed again. */
@Component
@Profile("seeded")
class Bookshelves {

    private final OwnPlanDesk desk;
    private final OwnPlanModeration moderation;
    private final Cast cast;
    private final Shelf shelf;
    private final SettableClock clock;

    Bookshelves(OwnPlanDesk desk, OwnPlanModeration moderation, Cast cast, Shelf shelf, SettableClock clock) {
        this.desk = desk;
        this.moderation = moderation;
        this.cast = cast;
        this.shelf = shelf;
        this.clock = clock;
    }

    void fill() {
        SeedFiles.documents("own-plans.yaml").forEach(this::add);
    }

    private void add(Map<String, Object> seed) {
        ConsultationView consultation = shelf.consultation(SeedFiles.text(seed, "consultation"));
        SignedInPerson speaker = cast.person(SeedFiles.text(seed, "speaker"));
        OwnPlanId id = new OwnPlanId(Ids.next());
        on(consultation, seed.get("day"));
        as(
                speaker,
                () -> desk.add(
                        id,
                        cast.organisation(SeedFiles.text(seed, "organisation")),
                        consultation.id(),
                        details(seed, consultation)));
        if (seed.get("hidden") instanceof Map<?, ?> hidden) {
            on(consultation, hidden.get("day"));
            as(
                    cast.person(String.valueOf(hidden.get("moderator"))),
                    () -> moderation.hide(id, String.valueOf(hidden.get("reason"))));
        }
        if (seed.get("removed") != null) {
            on(consultation, seed.get("removed"));
            as(speaker, () -> desk.remove(id));
        }
    }

    private void on(ConsultationView consultation, @Nullable Object day) {
        clock.set(consultation.opens().plus(Duration.ofDays(Long.parseLong(String.valueOf(day)))));
    }

    private static void as(SignedInPerson person, Runnable work) {
        CurrentPerson.as(person, () -> {
            work.run();
            return true;
        });
    }

    private OwnPlanDetails details(Map<String, Object> seed, ConsultationView consultation) {
        Map<String, SectionId> known = shelf.sections(consultation);
        Set<SectionId> sections = ((List<?>) Objects.requireNonNull(seed.get("sections")))
                .stream()
                        .map(key -> Objects.requireNonNull(known.get(String.valueOf(key))))
                        .collect(Collectors.toSet());
        return new OwnPlanDetails(
                SeedFiles.text(seed, "title"),
                SeedFiles.text(seed, "about"),
                SeedFiles.text(seed, "link"),
                LocalDate.parse(SeedFiles.text(seed, "dated")),
                sections);
    }
}
