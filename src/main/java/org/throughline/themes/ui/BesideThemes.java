package org.throughline.themes.ui;

import com.vaadin.flow.component.Component;
import org.throughline.plans.ConsultationView;

/** What a room above adds to the page of all themes. */
public interface BesideThemes {

    Component beside(ConsultationView consultation);
}
