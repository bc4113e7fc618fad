package org.throughline.changes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.Differences;
import org.throughline.changes.History;
import org.throughline.changes.SectionDifference;
import org.throughline.changes.Since;
import org.throughline.kernel.Spelled;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.BackLink;
import org.throughline.plans.ui.InAddress;

/** What has become of the text that was consulted on, with what people said about it where it stood. */
@Route("consultations/:consultation/changes")
@AnonymousAllowed
final class ChangesPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Consultations consultations;
    private final transient History history;
    private final transient Differences differences;
    private final transient SectionPanels panels;
    private String title = "";

    ChangesPage(Consultations consultations, History history, Differences differences, SectionPanels panels) {
        this.consultations = consultations;
        this.history = history;
        this.differences = differences;
        this.panels = panels;
        addClassName("tl-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        Since since = history.since(consultation);
        removeAll();
        String key = parameter(event.getLocation(), "section");
        if (key == null) {
            showAll(consultation, since);
        } else {
            showSection(
                    consultation,
                    differences.section(since.stood(), since.now(), key).orElseThrow(NotFoundException::new),
                    event.getLocation());
        }
    }

    private void showAll(ConsultationView consultation, Since since) {
        title = getTranslation("changes.all.heading");
        add(new BackLink(consultation, getTranslation("changes.back.overview", consultation.title())), new H1(title));
        if (since.isNewer()) {
            Paragraph lead = new Paragraph(getTranslation(
                    "changes.all.lead", since.stood().label(), since.now().label()));
            lead.addClassName("tl-lead");
            add(lead, new SectionList(consultation.slug(), differences.sections(since.stood(), since.now())));
        } else {
            Div none = new Div(new Paragraph(getTranslation("changes.all.none")));
            none.addClassName("tl-empty");
            add(none);
        }
        add(links(consultation, since));
    }

    private Component links(ConsultationView consultation, Since since) {
        Div links = new Div();
        Anchor record = new Anchor(ChangesLinks.plan(since.now().plan().slug()), getTranslation("changes.record"));
        record.setRouterIgnore(true);
        links.add(new Paragraph(record));
        if (since.isNewer()) {
            links.add(new Paragraph(new Anchor(ChangesLinks.mine(), getTranslation("changes.mine.link"))));
        }
        if (CurrentPerson.is(Role.OWNER, consultation.body())) {
            Anchor next = new Anchor(ChangesLinks.next(since.now()), getTranslation("changes.next.link"));
            next.addClassName("tl-button");
            links.add(new Paragraph(next));
        }
        return links;
    }

    private void showSection(ConsultationView consultation, SectionDifference section, Location location) {
        title = section.section().title();
        H1 heading = new H1(title);
        heading.getElement().setAttribute("dir", "auto");
        Anchor back = new Anchor(ChangesLinks.all(consultation.slug()), getTranslation("changes.back.all"));
        back.addClassName("tl-back");
        add(back, heading);
        add(panels.panel(
                consultation,
                section,
                new SectionPanels.Chosen(
                        parameter(location, "paragraph"),
                        parameter(location, "after"),
                        parameter(location, "change"),
                        parameter(location, "all") != null,
                        Optional.ofNullable(parameter(location, "step"))
                                .flatMap(step -> Spelled.find(CauseStep.class, step))
                                .orElse(CauseStep.CHOOSING))));
    }

    private static @Nullable String parameter(Location location, String name) {
        return location.getQueryParameters().getParameters().getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
