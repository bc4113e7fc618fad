package org.throughline.summaries.ui;

import com.vaadin.flow.component.Component;
import org.throughline.plans.ConsultationView;

/** What a room above adds to the desk at which moderators write a summary. */
public interface BesideWork {

    /** @param key of the part of the plan; empty for the whole */
    Component beside(ConsultationView consultation, String key);
}
