package org.throughline.priorities.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.throughline.plans.ConsultationView;
import org.throughline.priorities.Result;

/** What a room above adds to the result of a ballot that is over. */
public interface BesideResult {

    /** Nothing where there is nothing to say. */
    Optional<Component> beside(ConsultationView consultation, Result result);
}
