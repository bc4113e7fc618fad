package org.throughline.sessions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Collectors;
import org.throughline.contributions.AtSession;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.State;
import org.throughline.plans.Consultations;
import org.throughline.plans.Phase;
import org.throughline.plans.SectionRef;
import org.throughline.sessions.GroupSessions;
import org.throughline.sessions.SessionLinks;
import org.throughline.sessions.SessionView;

/** A session of a group as everybody reads it: who met, where and when, and what was said. */
@Route("consultations/:consultation/sessions/:session")
@AnonymousAllowed
final class SessionPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GroupSessions sessions;
    private final transient Consultations consultations;
    private String title = "";

    SessionPage(GroupSessions sessions, Consultations consultations) {
        this.sessions = sessions;
        this.consultations = consultations;
        addClassName("tl-page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SessionAddress address = SessionAddress.of(event, consultations);
        SessionView session = sessions.byId(address.session())
                .filter(found ->
                        found.consultation().id().equals(address.consultation().id()))
                .orElseThrow(NotFoundException::new);
        title = session.details().title();
        removeAll();
        show(session);
    }

    private void show(SessionView session) {
        String slug = session.consultation().slug();
        Anchor back = new Anchor(
                SessionLinks.all(slug),
                getTranslation("sessions.back", session.consultation().title()));
        back.addClassName("tl-back");
        H1 heading = new H1(title);
        heading.getElement().setAttribute("dir", "auto");
        Paragraph lead = new Paragraph(
                getTranslation("sessions.page.lead", session.details().people()));
        lead.addClassName("tl-lead");
        add(back, heading, lead);
        if (session.own()) {
            add(own(session));
        }
        add(new SessionFacts(session.mode(), session.details(), session.areaName()));
        add(new H2(getTranslation(
                "sessions.page.said." + session.mode(), session.said().size())));
        if (session.hidden() > 0) {
            Paragraph hidden = new Paragraph(getTranslation("sessions.page.hidden", session.hidden()));
            hidden.addClassName("tl-notice");
            add(hidden);
        }
        session.said().forEach(said -> add(card(slug, said)));
    }

    private Paragraph own(SessionView session) {
        Paragraph own = new Paragraph(getTranslation("sessions.page.own") + " ");
        own.addClassName("tl-notice");
        if (session.consultation().phase() != Phase.CLOSED) {
            own.add(new Anchor(
                    SessionLinks.desk(session.consultation().slug(), session.id()),
                    getTranslation("sessions.page.change")));
        }
        return own;
    }

    private Article card(String slug, ContributionView said) {
        String about = said.sections().isEmpty()
                ? getTranslation("sessions.about.missing")
                : said.sections().stream().map(SectionRef::title).collect(Collectors.joining(", "));
        Paragraph words = new Paragraph(said.text());
        words.addClassName("tl-contribution-text");
        words.getElement().setAttribute("dir", "auto");
        Article card = new Article(new H3(about), words);
        AtSession size = said.session();
        if (size != null && size.agreeing() != null) {
            card.add(new Paragraph(getTranslation("contributions.card.agreeing", size.agreeing(), size.people())));
        }
        if (said.state() != State.PUBLISHED) {
            Paragraph waits = new Paragraph(
                    getTranslation("sessions.page.state." + said.state().name()));
            waits.addClassName("tl-meta");
            card.add(waits);
        }
        card.add(new Anchor(ContributionLinks.permalink(slug, said.id()), getTranslation("sessions.page.link")));
        card.addClassName("tl-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
