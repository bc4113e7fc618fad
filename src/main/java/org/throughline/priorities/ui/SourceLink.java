package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import org.throughline.plans.SectionRef;

/** Leads from an option to the section of the plan that it comes from. */
final class SourceLink extends Anchor {

    SourceLink(SectionRef section, String consultationSlug) {
        setHref("/consultations/" + consultationSlug + "/read/" + section.key());
        setText(getTranslation("priorities.section", section.title()));
        addClassName("tl-meta");
    }
}
