package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.BackLink;
import org.throughline.plans.ui.InAddress;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.Ballots;

/** A page about the ballot that its address names. */
abstract class BallotPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Consultations consultations;
    private final transient Ballots ballots;
    private String title = "";

    BallotPage(Consultations consultations, Ballots ballots) {
        this.consultations = consultations;
        this.ballots = ballots;
        addClassNames("tl-page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        BallotView ballot = event.getRouteParameters()
                .get("ballot")
                .flatMap(key -> ballots.byKey(consultation.id(), key))
                .orElseThrow(NotFoundException::new);
        title = getTranslation("site.title", title(ballot));
        removeAll();
        show(consultation, ballot, event.getLocation());
    }

    @Override
    public final String getPageTitle() {
        return title;
    }

    /** The way back, the heading and what is asked. */
    final void addHead(ConsultationView consultation, String heading, String question) {
        BackLink back = new BackLink(consultation, getTranslation("priorities.back", consultation.title()));
        Paragraph lead = new Paragraph(question);
        lead.addClassName("tl-lead");
        lead.getElement().setAttribute("dir", "auto");
        H1 title = new H1(heading);
        title.getElement().setAttribute("dir", "auto");
        add(back, title, lead);
    }

    abstract String title(BallotView ballot);

    abstract void show(ConsultationView consultation, BallotView ballot, Location location);
}
