package org.throughline.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.SettableClock;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationView;
import org.throughline.summaries.ItemFilter;
import org.throughline.summaries.LeavingOut;
import org.throughline.summaries.Passage;
import org.throughline.summaries.Signing;
import org.throughline.summaries.StatementDesk;
import org.throughline.summaries.StatementEdit;
import org.throughline.summaries.Workspaces;

/** Lets a moderator write a summary after the close, and a second one sign it; one without a signer waits. */
@Component
@Profile("seeded")
class Summarisers {

    private static final Duration UNTIL_WRITTEN = Duration.ofDays(12);
    private static final Duration UNTIL_SIGNED = Duration.ofDays(2);

    private final StatementDesk desk;
    private final LeavingOut leavingOut;
    private final Workspaces workspaces;
    private final Signing signing;
    private final Discussions discussions;
    private final Voices voices;
    private final Cast cast;
    private final Shelf shelf;
    private final SettableClock clock;

    Summarisers(
            StatementDesk desk,
            LeavingOut leavingOut,
            Workspaces workspaces,
            Signing signing,
            Discussions discussions,
            Voices voices,
            Cast cast,
            Shelf shelf,
            SettableClock clock) {
        this.desk = desk;
        this.leavingOut = leavingOut;
        this.workspaces = workspaces;
        this.signing = signing;
        this.discussions = discussions;
        this.voices = voices;
        this.cast = cast;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** @param today the day that the seeds' relative dates count from */
    void summarise(LocalDate today) {
        SeedFiles.documents("summaries.yaml").forEach(seed -> summarise(seed, today));
    }

    private void summarise(Map<String, Object> seed, LocalDate today) {
        ConsultationView consultation = shelf.consultation(SeedFiles.text(seed, "consultation"));
        String section = SeedFiles.text(seed, "section");
        Instant written = seed.containsKey("written")
                ? LondonTime.opening(today.plusDays(Shelf.days(seed.get("written"))))
                : consultation.closes().plus(UNTIL_WRITTEN);
        clock.set(written);
        CurrentPerson.as(cast.person(SeedFiles.text(seed, "writer")), () -> {
            for (Object each : (List<?>) Objects.requireNonNull(seed.get("statements"))) {
                desk.write(statement(consultation, section, (Map<?, ?>) each));
            }
            ((Map<?, ?>) Objects.requireNonNull(seed.get("left-out")))
                    .forEach((key, reason) -> leavingOut.leaveOut(
                            consultation.id(),
                            section,
                            said(key),
                            String.valueOf(reason).strip()));
            return section;
        });
        if (seed.containsKey("signer")) {
            clock.set(written.plus(UNTIL_SIGNED));
            CurrentPerson.as(cast.person(SeedFiles.text(seed, "signer")), () -> {
                signing.sign(consultation.id(), section, version(consultation, section));
                return section;
            });
        } else {
            CurrentPerson.as(cast.person(SeedFiles.text(seed, "writer")), () -> {
                signing.ready(consultation.id(), section, version(consultation, section));
                return section;
            });
        }
    }

    private int version(ConsultationView consultation, String section) {
        return workspaces
                .open(consultation.id(), section, ItemFilter.OPEN)
                .orElseThrow()
                .version();
    }

    private StatementEdit statement(ConsultationView consultation, String section, Map<?, ?> seed) {
        List<Passage> quotations = new ArrayList<>();
        ((Map<?, ?>) Objects.requireNonNull(seed.get("quotes")))
                .forEach((key, words) -> quotations.add(
                        quotation(said(key), String.valueOf(words).strip())));
        List<ContributionId> also = new ArrayList<>();
        if (seed.get("also") instanceof List<?> keys) {
            keys.forEach(key -> also.add(said(key)));
        }
        return new StatementEdit(
                consultation.id(),
                section,
                null,
                0,
                String.valueOf(seed.get("words")).strip(),
                null,
                quotations,
                also);
    }

    private ContributionId said(Object key) {
        return voices.spoken(String.valueOf(key));
    }

    private Passage quotation(ContributionId id, String words) {
        ContributionView source =
                Objects.requireNonNull(discussions.published(List.of(id)).get(id));
        int from = source.text().indexOf(words);
        return Passage.of(id, source.text(), from, from + words.length());
    }
}
