package org.throughline.ownplans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.kernel.Slice;
import org.throughline.ownplans.OwnPlanLinks;
import org.throughline.ownplans.OwnPlanView;
import org.throughline.ownplans.OwnPlans;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionRef;

/** Plans of organisations about a section: closed, and asked for when it is opened, so that the opening of a section costs no more. */
public final class PlansBesideSection extends NativeDetails {

    private final transient OwnPlans ownPlans;
    private final transient ConsultationView consultation;
    private final transient SectionRef section;
    private final Div content = new Div();
    private boolean asked;

    public PlansBesideSection(OwnPlans ownPlans, ConsultationView consultation, SectionRef section) {
        this.ownPlans = ownPlans;
        this.consultation = consultation;
        this.section = section;
        setSummaryText(getTranslation("ownplans.section.heading"));
        addClassName("tl-details");
        content.addClassName("tl-card-list");
        setContent(content);
        addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                ask();
            }
        });
    }

    private void ask() {
        if (asked) {
            return;
        }
        asked = true;
        Slice<OwnPlanView> found = ownPlans.of(consultation.id(), section.id(), null);
        if (found.items().isEmpty()) {
            content.add(new Paragraph(getTranslation("ownplans.section.none")));
        }
        found.items().forEach(plan -> content.add(new OwnPlanCard(plan, OwnPlanCard.Place.BESIDE_SECTION)));
        content.add(new Paragraph(new Anchor(
                found.next() == null
                        ? OwnPlanLinks.all(consultation.slug())
                        : OwnPlanLinks.about(consultation.slug(), section.key()),
                getTranslation(found.next() == null ? "ownplans.section.all" : "ownplans.section.more"))));
    }
}
