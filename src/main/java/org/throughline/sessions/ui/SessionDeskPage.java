package org.throughline.sessions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.contributions.DraftPlace;
import org.throughline.contributions.Drafts;
import org.throughline.contributions.ui.DraftKeeper;
import org.throughline.forms.Fields;
import org.throughline.places.Areas;
import org.throughline.plans.Consultations;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.sessions.SessionDesk;
import org.throughline.sessions.SessionDraft;
import org.throughline.sessions.SessionLinks;
import org.throughline.sessions.SessionState;

/** Where the one who ran a session writes it down. What is typed is kept in the browser at once and in the database after a pause. */
@Route("consultations/:consultation/sessions/:session/desk")
@PermitAll
final class SessionDeskPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SessionDesk desk;
    private final transient Drafts drafts;
    private final transient Consultations consultations;
    private final transient Plans plans;
    private final transient Areas areas;
    private final Paragraph status = new Paragraph();

    SessionDeskPage(SessionDesk desk, Drafts drafts, Consultations consultations, Plans plans, Areas areas) {
        this.desk = desk;
        this.drafts = drafts;
        this.consultations = consultations;
        this.plans = plans;
        this.areas = areas;
        addClassName("tl-page-narrow");
        status.getElement().setAttribute("role", "status");
        status.addClassName("tl-meta");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SessionAddress address = SessionAddress.of(event, consultations);
        SessionDraft session = desk.open(address.session())
                .filter(found ->
                        found.consultation().id().equals(address.consultation().id()))
                .orElseThrow(NotFoundException::new);
        removeAll();
        show(session);
    }

    private void show(SessionDraft session) {
        String slug = session.consultation().slug();
        Anchor back = new Anchor(
                SessionLinks.all(slug),
                getTranslation("sessions.back", session.consultation().title()));
        back.addClassName("tl-back");
        Paragraph lead = new Paragraph(getTranslation("sessions.desk.lead." + session.mode()));
        lead.addClassName("tl-lead");
        add(back, new H1(getTranslation("sessions.desk.heading")), lead);

        DetailsFields details = new DetailsFields(areas.today());
        if (session.details() != null) {
            details.fill(session.details());
        }
        kept(details, details.all(), place(session, "session"));

        List<SectionRef> sections = plans.contents(session.consultation().version()).stream()
                .map(ContentsEntry::section)
                .toList();
        Map<SectionId, String> titles = new LinkedHashMap<>();
        sections.forEach(section -> titles.put(section.id(), section.title()));
        EntryList[] list = new EntryList[1];
        list[0] = new EntryList(titles, entry -> {
            desk.remove(session.id(), entry);
            refresh(session, list[0]);
        });
        EntryForm entry = new EntryForm(session.mode(), sections, added -> {
            desk.add(session.id(), added);
            forget(place(session, "said"));
            refresh(session, list[0]);
        });
        kept(entry, entry.fields(), place(session, "said"));
        list[0].show(session.entries());

        add(new H2(getTranslation("sessions.desk.about")), details);
        add(new H2(getTranslation("sessions.desk.said")), entry, status, list[0]);
        add(new RecordPanel(
                details.all(),
                session.state() == SessionState.RECORDED,
                () -> {
                    desk.record(session.id(), details.details());
                    forget(place(session, "session"));
                    go(SessionLinks.session(slug, session.id()));
                },
                () -> {
                    desk.withdraw(session.id());
                    forget(place(session, "session"));
                    forget(place(session, "said"));
                    go(SessionLinks.all(slug));
                }));
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path.substring(1));
    }

    private void refresh(SessionDraft session, EntryList list) {
        SessionDraft now = desk.open(session.id()).orElseThrow();
        list.show(now.entries());
        status.setText(getTranslation("sessions.desk.count", now.entries().size()));
    }

    private static DraftPlace place(SessionDraft session, String what) {
        return DraftPlace.named(
                session.consultation().id(), what + "-" + session.id().value());
    }

    /** Before anybody listens to the fields, they hold what is recorded; what was typed since comes back when the page is there. */
    private void kept(Div form, Fields fields, DraftPlace place) {
        form.getElement().setAttribute("data-draft-key", place.key());
        fields.onChange(() -> drafts.save(place, fields.values()));
        form.addAttachListener((AttachEvent attached) ->
                DraftKeeper.newestOfAny(form, place.key(), drafts.load(place), draft -> fields.fill(draft.fields())));
    }

    private void forget(DraftPlace place) {
        drafts.remove(place);
        DraftKeeper.forgetInBrowser(place.key());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("sessions.desk.heading"));
    }
}
