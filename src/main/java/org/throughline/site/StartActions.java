package org.throughline.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Plans;

/** The two ways into a consultation: to read its plan from the beginning, and to say or see what is missing from it. */
final class StartActions extends Div {

    StartActions(ConsultationView consultation, Plans plans) {
        addClassName("tl-actions");
        plans.contents(consultation.version()).stream().findFirst().ifPresent(first -> {
            Anchor read = new Anchor(
                    SiteLinks.section(consultation, first.section()),
                    getTranslation(consultation.isOpen() ? "site.overview.start" : "site.overview.read"));
            read.addClassNames("tl-button", "tl-button-primary");
            add(read);
        });
        Anchor missing = new Anchor(
                SiteLinks.missing(consultation),
                getTranslation(consultation.isOpen() ? "site.overview.missing" : "site.overview.missing.read"));
        missing.addClassName("tl-button");
        add(missing);
    }
}
