package org.throughline.themes;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.themes.ThemeQueries.Shown;

/** Gives themes the words of their sections, with one statement for all of them. */
@Component
class ThemeViews {

    private final Plans plans;

    ThemeViews(Plans plans) {
        this.plans = plans;
    }

    List<ThemeView> of(ConsultationView consultation, List<Shown> themes) {
        Map<SectionId, SectionRef> sections = plans.sections(
                consultation.version(),
                themes.stream()
                        .map(theme -> theme.lane().section())
                        .distinct()
                        .filter(section -> !section.equals(Lane.MISSING))
                        .toList());
        return themes.stream()
                .map(theme -> new ThemeView(
                        theme.id(),
                        theme.version(),
                        theme.consultation(),
                        sections.get(theme.lane().section()),
                        theme.lane().stance(),
                        theme.title(),
                        theme.pinned(),
                        theme.counts(),
                        theme.speakers().stream().map(Speaker::contribution).toList()))
                .toList();
    }
}
