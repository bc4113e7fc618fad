package org.throughline.moderation.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;

/** What rooms above this one have for a moderator to do, beside the queue of each consultation. */
public interface BesideModeration {

    /** For consultations that the person at the keyboard moderates; one in which nothing is to be done is left out. */
    Map<ConsultationId, Component> beside(List<ConsultationView> moderated);
}
