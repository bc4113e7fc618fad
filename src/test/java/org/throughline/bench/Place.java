package org.throughline.bench;

import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.Counts;
import org.throughline.contributions.Discussions;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionRef;

/**
 * A section of the crowded consultation.
 *
 * @param comments how many published comments it has
 */
record Place(SectionRef section, String path, int comments) {

    static final String CROWDED = "long-term-plan-2019";

    static ConsultationView consultation(ApplicationContext context) {
        return context.getBean(Consultations.class).bySlug(CROWDED).orElseThrow();
    }

    /** The section whose number of comments is nearest to this one. */
    static Place near(int comments, ApplicationContext context) {
        ConsultationView consultation = consultation(context);
        Counts counts = context.getBean(Discussions.class).counts(consultation.id());
        return sections(consultation, context).stream()
                .map(section -> new Place(
                        section,
                        "consultations/" + CROWDED + "/read/" + section.key(),
                        counts.of(section.id()).total()))
                .min(Comparator.comparing((Place place) -> Math.abs(place.comments() - comments)))
                .orElseThrow();
    }

    static List<SectionRef> sections(ConsultationView consultation, ApplicationContext context) {
        return context.getBean(Plans.class).contents(consultation.version()).stream()
                .filter(entry -> entry.depth() > 1)
                .map(ContentsEntry::section)
                .toList();
    }
}
