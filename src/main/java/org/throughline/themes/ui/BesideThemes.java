package org.throughline.themes.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.ConsultationView;

/** What a room above adds to the pages of themes. */
public interface BesideThemes {

    /** On the page of all sections. */
    Component beside(ConsultationView consultation);

    /**
     * On the page of one section.
     *
     * @param section its key; absent for what is missing from the plan
     */
    default Optional<Component> besideSection(ConsultationView consultation, @Nullable String section) {
        return Optional.empty();
    }
}
