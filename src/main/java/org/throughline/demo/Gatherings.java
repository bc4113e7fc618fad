package org.throughline.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.contributions.Agreement;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SettableClock;
import org.throughline.people.CurrentPerson;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionId;
import org.throughline.sessions.NewEntry;
import org.throughline.sessions.SessionDesk;
import org.throughline.sessions.SessionDetails;
import org.throughline.sessions.SessionEntry;
import org.throughline.sessions.SessionId;
import org.throughline.sessions.SessionMode;

/** Lets groups meet, those who ran the sessions record them, and a moderator publish what was said. */
@Component
@Profile("seeded")
class Gatherings {

    private static final Duration UNTIL_RECORDED = Duration.ofHours(3);
    private static final Duration UNTIL_DECIDED = Duration.ofHours(20);

    private final SessionDesk desk;
    private final Publisher publisher;
    private final Cast cast;
    private final Shelf shelf;
    private final SettableClock clock;

    Gatherings(SessionDesk desk, Publisher publisher, Cast cast, Shelf shelf, SettableClock clock) {
        this.desk = desk;
        this.publisher = publisher;
        this.cast = cast;
        this.shelf = shelf;
        this.clock = clock;
    }

    void meet() {
        SeedFiles.documents("sessions.yaml").forEach(this::meet);
    }

    private void meet(Map<String, Object> seed) {
        ConsultationView consultation = shelf.consultation(SeedFiles.text(seed, "consultation"));
        Instant day = consultation.opens().plus(Duration.ofDays(Long.parseLong(SeedFiles.text(seed, "day"))));
        SignedInPerson facilitator = cast.person(SeedFiles.text(seed, "facilitator"));
        clock.set(day.plus(UNTIL_RECORDED));
        List<SessionEntry> said = CurrentPerson.as(facilitator, () -> record(consultation, seed, day));
        clock.set(day.plus(UNTIL_DECIDED));
        publisher.publish(
                consultation,
                said.stream()
                        .map(entry -> Objects.requireNonNull(entry.contribution()))
                        .toList());
    }

    private List<SessionEntry> record(ConsultationView consultation, Map<String, Object> seed, Instant day) {
        SessionId id = desk.begin(consultation.id(), SessionMode.valueOf(SeedFiles.text(seed, "mode")));
        Map<String, SectionId> sections = shelf.sections(consultation);
        for (Object each : (List<?>) Objects.requireNonNull(seed.get("said"))) {
            Map<?, ?> said = (Map<?, ?>) each;
            SectionId section = Objects.requireNonNull(sections.get(String.valueOf(said.get("section"))));
            desk.add(
                    id,
                    new NewEntry(
                            Ids.next(),
                            section,
                            String.valueOf(said.get("words")).strip(),
                            (Integer) said.get("agreeing")));
        }
        desk.record(id, details(seed, LondonTime.date(day)));
        return desk.open(id).orElseThrow().entries();
    }

    private static SessionDetails details(Map<String, Object> seed, LocalDate day) {
        return new SessionDetails(
                SeedFiles.text(seed, "title"),
                day,
                Boolean.TRUE.equals(seed.get("online")),
                Objects.requireNonNullElse(orNull(seed, "place"), ""),
                orNull(seed, "area"),
                (Integer) seed.get("people"),
                SeedFiles.text(seed, "organiser"),
                Agreement.valueOf(SeedFiles.text(seed, "agreed")),
                "");
    }

    private static @Nullable String orNull(Map<String, Object> seed, String key) {
        return seed.get(key) == null ? null : SeedFiles.text(seed, key);
    }
}
