package org.throughline.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.contributions.ContributionId;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.themes.ProposalDesk;
import org.throughline.themes.ProposalView;
import org.throughline.themes.SortingDesk;
import org.throughline.themes.ThemesProposed;

/**
 * Lets a moderator ask for themes, and accept some once they are proposed. The machine works in the background, so that the start does not
 * wait for it; where the application stops before, the proposals stay open.
 */
@Component
@Profile("seeded")
class Sorters {

    private static final String MODERATOR = "ines-carvalho";

    private final ProposalDesk desk;
    private final SortingDesk byHand;
    private final Plans plans;
    private final Voices voices;
    private final Cast cast;
    private final Shelf shelf;
    private final List<Wish> wishes = new CopyOnWriteArrayList<>();

    Sorters(ProposalDesk desk, SortingDesk byHand, Plans plans, Voices voices, Cast cast, Shelf shelf) {
        this.desk = desk;
        this.byHand = byHand;
        this.plans = plans;
        this.voices = voices;
        this.cast = cast;
        this.shelf = shelf;
    }

    /** A title for the proposal that holds this contribution. */
    private record Wish(ConsultationView consultation, SectionId section, ContributionId holds, String title) {}

    void ask() {
        SeedFiles.documents("themes.yaml").forEach(this::ask);
    }

    private void ask(Map<String, Object> seed) {
        ConsultationView consultation = shelf.consultation(SeedFiles.text(seed, "consultation"));
        SectionId section = plans.section(consultation.version(), SeedFiles.text(seed, "section"))
                .orElseThrow()
                .section()
                .id();
        for (Object each : (List<?>) Objects.requireNonNull(seed.get("accept"))) {
            Map<?, ?> accept = (Map<?, ?>) each;
            wishes.add(new Wish(
                    consultation,
                    section,
                    voices.spoken(String.valueOf(accept.get("contribution"))),
                    String.valueOf(accept.get("title"))));
        }
        CurrentPerson.as(cast.person(MODERATOR), () -> {
            desk.look(consultation.id(), section);
            return section;
        });
    }

    @ApplicationModuleListener
    void on(ThemesProposed proposed) {
        for (Wish wish : new ArrayList<>(wishes)) {
            if (wish.consultation().id().equals(proposed.consultation())) {
                wishes.remove(wish);
                CurrentPerson.as(cast.person(MODERATOR), () -> {
                    accept(wish);
                    return wish;
                });
            }
        }
    }

    private void accept(Wish wish) {
        desk.open(wish.consultation().id(), wish.section()).stream()
                .map(ProposalView::id)
                .filter(id -> desk.byId(id).stream()
                        .flatMap(found -> Stream.concat(found.quotes().stream(), found.others().stream()))
                        .anyMatch(quote -> quote.contribution().equals(wish.holds())))
                .findFirst()
                .ifPresentOrElse(
                        id -> desk.accept(id, wish.title()),
                        () -> byHand.make(
                                wish.consultation().id(), wish.section(), List.of(wish.holds()), wish.title()));
    }
}
