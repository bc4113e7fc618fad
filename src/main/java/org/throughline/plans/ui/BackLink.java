package org.throughline.plans.ui;

import com.vaadin.flow.component.html.Anchor;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.PlansLinks;

/** The way from a page about a consultation back to its overview. */
public final class BackLink extends Anchor {

    public BackLink(ConsultationView consultation, String words) {
        super(PlansLinks.consultation(consultation.slug()), words);
        addClassName("tl-back");
    }
}
