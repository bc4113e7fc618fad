package org.throughline.ownplans.ui;

import com.vaadin.flow.component.html.Anchor;
import org.throughline.ownplans.OwnPlanLinks;
import org.throughline.ownplans.OwnPlanView;

/** Leads whoever speaks for an organisation to where its plan is changed and removed. */
final class ChangeLink extends Anchor {

    ChangeLink(OwnPlanView plan) {
        super(OwnPlanLinks.change(plan.consultation().slug(), plan.id()));
        setText(
                plan.title().isEmpty()
                        ? getTranslation("ownplans.card.change.hidden")
                        : getTranslation("ownplans.card.change", plan.title()));
        getElement().setAttribute("dir", "auto");
    }
}
