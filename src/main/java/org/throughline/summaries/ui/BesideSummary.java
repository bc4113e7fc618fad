package org.throughline.summaries.ui;

import com.vaadin.flow.component.Component;
import org.throughline.plans.ConsultationView;

/** What a room above adds to how much a signed summary carries. */
public interface BesideSummary {

    Component beside(ConsultationView consultation);
}
