package org.throughline.sessions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.throughline.contributions.SessionContributions;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.kernel.LondonTime;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PeopleLinks;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Phase;
import org.throughline.plans.ui.BackLink;
import org.throughline.plans.ui.InAddress;
import org.throughline.sessions.GroupSessions;
import org.throughline.sessions.OwnSession;
import org.throughline.sessions.SessionDesk;
import org.throughline.sessions.SessionLinks;
import org.throughline.sessions.SessionMode;
import org.throughline.sessions.SessionSummary;

/** The sessions of groups about a consultation, and where somebody who ran one begins to write it down. */
@Route("consultations/:consultation/sessions")
@AnonymousAllowed
final class SessionsPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GroupSessions sessions;
    private final transient SessionContributions said;
    private final transient SessionDesk desk;
    private final transient Consultations consultations;
    private String title = "";

    SessionsPage(GroupSessions sessions, SessionContributions said, SessionDesk desk, Consultations consultations) {
        this.sessions = sessions;
        this.said = said;
        this.desk = desk;
        this.consultations = consultations;
        addClassName("tl-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        title = getTranslation("sessions.all.title", consultation.title());
        removeAll();
        BackLink back = new BackLink(consultation, getTranslation("sessions.back.overview", consultation.title()));
        Paragraph lead = new Paragraph(getTranslation("sessions.all.lead"));
        lead.addClassName("tl-lead");
        add(
                back,
                new H1(getTranslation("sessions.all.heading")),
                lead,
                new GatheredText(said.gathered(consultation.id())),
                list(consultation));
        if (consultation.phase() != Phase.CLOSED) {
            add(begin(consultation));
        }
        if (CurrentPerson.id().isPresent()) {
            List<OwnSession> mine = desk.mine(consultation.id());
            if (!mine.isEmpty()) {
                add(own(consultation, mine));
            }
        }
    }

    private Div list(ConsultationView consultation) {
        List<SessionSummary> all = sessions.of(consultation.id());
        Div list = new Div();
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("sessions.all.none")));
            list.addClassName("tl-empty");
        } else {
            list.addClassName("tl-card-list");
            all.forEach(each -> list.add(card(consultation, each)));
        }
        return list;
    }

    private Article card(ConsultationView consultation, SessionSummary session) {
        H2 name = new H2(new Anchor(
                SessionLinks.session(consultation.slug(), session.id()),
                session.details().title()));
        name.getElement().setAttribute("dir", "auto");
        Article card = new Article(name, new SessionFacts(session.mode(), session.details(), ""));
        card.addClassName("tl-card");
        return card;
    }

    private Section begin(ConsultationView consultation) {
        Section section = new Section(
                new H2(getTranslation("sessions.begin")), new Paragraph(getTranslation("sessions.begin.what")));
        if (CurrentPerson.id().isEmpty()) {
            Anchor signIn = new Anchor(
                    PeopleLinks.signIn(SessionLinks.all(consultation.slug())),
                    getTranslation("sessions.begin.sign-in"));
            signIn.getElement().setAttribute("router-ignore", true);
            section.add(new Paragraph(signIn));
            return section;
        }
        ErrorSummary errors = new ErrorSummary(new Fields(), new H3(getTranslation("sessions.begin.not")));
        Div actions = new Div(
                button(consultation, SessionMode.TOGETHER, errors),
                button(consultation, SessionMode.ONE_BY_ONE, errors));
        actions.addClassName("tl-actions");
        section.add(errors, actions);
        return section;
    }

    private NativeButton button(ConsultationView consultation, SessionMode mode, ErrorSummary errors) {
        NativeButton button = new NativeButton(
                getTranslation("sessions.begin." + mode),
                click -> errors.unlessRefused(() -> UI.getCurrent()
                        .navigate(SessionLinks.desk(consultation.slug(), desk.begin(consultation.id(), mode))
                                .substring(1))));
        button.addClassName("tl-button");
        return button;
    }

    private Section own(ConsultationView consultation, List<OwnSession> mine) {
        UnorderedList list = new UnorderedList();
        mine.forEach(session -> list.add(new ListItem(line(consultation, session))));
        return new Section(new H2(getTranslation("sessions.own")), list);
    }

    private Component line(ConsultationView consultation, OwnSession session) {
        String name = session.details() == null
                ? getTranslation("sessions.own.begun", LondonTime.moment(session.begun()))
                : getTranslation("sessions.own.recorded", session.details().title());
        Anchor link = new Anchor(SessionLinks.desk(consultation.slug(), session.id()), name);
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
