package org.throughline.themes.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionRef;
import org.throughline.themes.ThemeLinks;

/** The section that an address chooses; one that names nothing leads nowhere. */
final class ChosenSection {

    private ChosenSection() {}

    /** Absent for what is missing from the plan. */
    static @Nullable SectionRef of(BeforeEnterEvent event, ConsultationView consultation, Plans plans) {
        String key = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("section")
                .orElseThrow(NotFoundException::new);
        return key.equals(ThemeLinks.MISSING)
                ? null
                : plans.section(consultation.version(), key)
                        .orElseThrow(NotFoundException::new)
                        .section();
    }
}
