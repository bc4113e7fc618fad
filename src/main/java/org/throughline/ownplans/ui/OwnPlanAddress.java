package org.throughline.ownplans.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.throughline.ownplans.OwnPlanLinks;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionRef;

/** The way between the pages of this room. */
final class OwnPlanAddress {

    private OwnPlanAddress() {}

    /** Back to the list of a consultation. */
    static Anchor back(ConsultationView consultation, String words) {
        Anchor back = new Anchor(OwnPlanLinks.all(consultation.slug()), words);
        back.addClassName("tl-back");
        return back;
    }

    static void toList(ConsultationView consultation) {
        UI.getCurrent().navigate(OwnPlanLinks.all(consultation.slug()).substring(1));
    }

    static List<SectionRef> contents(ConsultationView consultation, Plans plans) {
        return plans.contents(consultation.version()).stream()
                .map(ContentsEntry::section)
                .toList();
    }
}
