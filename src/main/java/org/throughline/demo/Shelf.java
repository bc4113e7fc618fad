package org.throughline.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.Glossary;
import org.throughline.plans.ModerationPolicy;
import org.throughline.plans.NewConsultation;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.plans.VersionId;

/** Puts the plans on the shelf and announces the consultations on them, as their owners would. */
@Component
@Profile("seeded")
class Shelf {

    private static final Map<String, String> PLANS = Map.of(
            "five-year-forward-view",
            "nhs-england",
            "long-term-plan",
            "nhs-england",
            "operational-guidance-2019-20",
            "nhs-england");

    private final Plans plans;
    private final Glossary glossary;
    private final Consultations consultations;
    private final Cast cast;
    private final Map<String, VersionId> versions = new HashMap<>();
    private final Map<String, ConsultationView> announced = new HashMap<>();

    Shelf(Plans plans, Glossary glossary, Consultations consultations, Cast cast) {
        this.plans = plans;
        this.glossary = glossary;
        this.consultations = consultations;
        this.cast = cast;
    }

    /** @param today the day that the seeds' relative dates count from */
    void fill(LocalDate today) {
        SystemWork.run(() -> {
            glossary.importCsv(text("glossary.csv"));
            PLANS.forEach((slug, body) -> versions.put(
                    slug,
                    plans.importMarkdown(text("plans/" + slug + ".md"), cast.body(body))
                            .id()));
        });
        SeedFiles.documents("consultations.yaml").forEach(document -> announce(document, today));
    }

    ConsultationView consultation(String slug) {
        return Objects.requireNonNull(announced.get(slug), slug);
    }

    /** The sections of the text that a consultation is about, by their keys. */
    Map<String, SectionId> sections(ConsultationView consultation) {
        return plans.contents(consultation.version()).stream()
                .map(ContentsEntry::section)
                .collect(Collectors.toMap(SectionRef::key, SectionRef::id));
    }

    private void announce(Map<String, Object> document, LocalDate today) {
        LocalDate opens = today.plusDays(days(document.get("opens")));
        NewConsultation said = new NewConsultation(
                SeedFiles.text(document, "slug"),
                Objects.requireNonNull(versions.get(SeedFiles.text(document, "plan"))),
                SeedFiles.text(document, "title"),
                SeedFiles.text(document, "summary"),
                SeedFiles.text(document, "purpose"),
                lines(document, "can-change"),
                lines(document, "cannot-change"),
                SeedFiles.text(document, "decision-owner"),
                opens,
                today.plusDays(days(document.get("closes"))),
                (Integer) Objects.requireNonNull(document.get("minutes")),
                lines(document, "after"),
                ModerationPolicy.valueOf(SeedFiles.text(document, "moderation")),
                lines(document, "rules"));
        ConsultationId id = CurrentPerson.as(cast.person(SeedFiles.text(document, "owner")), () -> {
            ConsultationId draft = consultations.draft(said);
            consultations.announce(draft);
            return draft;
        });
        announced.put(said.slug(), consultations.byId(id).orElseThrow());
    }

    private static String text(String file) {
        return new String(SeedFiles.bytes(file), StandardCharsets.UTF_8);
    }

    /** "-30d" is thirty days ago. */
    static long days(@Nullable Object relative) {
        return Long.parseLong(Objects.requireNonNull(relative).toString().replace("d", ""));
    }

    @SuppressWarnings("unchecked") // the files are ours; what is wrong in them fails the start of the demonstration
    private static List<String> lines(Map<String, Object> document, String key) {
        return ((List<String>) Objects.requireNonNull(document.get(key), key))
                .stream().map(String::strip).toList();
    }
}
