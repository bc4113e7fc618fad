package org.throughline.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.throughline.contributions.DiscussionSort;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.ui.DiscussionPanel;
import org.throughline.contributions.ui.DiscussionPanels;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.InAddress;

/** For what the plan does not mention: a contribution that is tied to no section and counts like any other (R39). */
@Route("consultations/:consultation/missing")
@AnonymousAllowed
final class MissingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Consultations consultations;
    private final transient Discussions discussions;
    private final transient DiscussionPanels panels;

    MissingView(Consultations consultations, Discussions discussions, DiscussionPanels panels) {
        this.discussions = discussions;
        this.consultations = consultations;
        this.panels = panels;
        addClassNames("tl-page", "tl-page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        removeAll();
        Nav trail = new Nav(new Anchor(SiteLinks.overview(consultation), consultation.title()));
        trail.addClassName("tl-breadcrumb");
        trail.getElement().setAttribute("aria-label", getTranslation("site.reading.breadcrumb"));
        Paragraph lead = new Paragraph(getTranslation("site.missing.lead"));
        lead.addClassName("tl-lead");
        String sort = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("sort")
                .orElse(null);
        String address = "/" + SiteLinks.missing(consultation);
        DiscussionPanel discussion = panels.panel(
                consultation,
                null,
                null,
                DiscussionSort.of(sort),
                discussions.counts(consultation.id()),
                order -> address + "?sort=" + order);
        add(trail, new H1(getTranslation("site.missing.heading")), lead, discussion);
        if (consultation.isOpen()) {
            discussion.write(null);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("site.missing.heading"));
    }
}
