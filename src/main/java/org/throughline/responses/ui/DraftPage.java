package org.throughline.responses.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.forms.Lookout;
import org.throughline.kernel.LondonTime;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.Phase;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionRef;
import org.throughline.responses.Draft;
import org.throughline.responses.DraftPart;
import org.throughline.responses.Invitations;
import org.throughline.responses.Progress;
import org.throughline.responses.ResponseDesk;
import org.throughline.responses.ResponseEditing;
import org.throughline.responses.ResponseId;
import org.throughline.responses.ResponseLinks;
import org.throughline.responses.ResponseSending;

/** Where the representatives of a network write its response, several at once. */
@Route("consultations/:consultation/responses/:response/draft")
@PermitAll
final class DraftPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration EVERY = Duration.ofSeconds(10);

    /** A page that somebody has left open must not keep their session alive for ever: half an hour after they did something. */
    private static final int MOST_LOOKS = 180;

    private final transient ResponseDesk desk;
    private final transient ResponseEditing editing;
    private final transient ResponseSending sending;
    private final transient Invitations invitations;
    private final transient Consultations consultations;
    private final transient Plans plans;
    private final Paragraph status = new Paragraph();
    private transient @Nullable DraftDesk callbacks;
    private @Nullable DraftParts parts;
    private @Nullable ResponseId response;
    private final Lookout lookout = new Lookout(this, EVERY, this::lookAgain);
    private int looks;
    private String title = "";

    DraftPage(
            ResponseDesk desk,
            ResponseEditing editing,
            ResponseSending sending,
            Invitations invitations,
            Consultations consultations,
            Plans plans) {
        this.desk = desk;
        this.editing = editing;
        this.sending = sending;
        this.invitations = invitations;
        this.consultations = consultations;
        this.plans = plans;
        addClassNames("tl-page", "tl-draft");
        status.addClassName("tl-status");
        status.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ResponseAddress address = ResponseAddress.of(event, consultations);
        Draft draft = desk.open(address.response())
                .filter(found ->
                        found.consultation().id().equals(address.consultation().id()))
                .orElseThrow(NotFoundException::new);
        response = draft.id();
        title = getTranslation("responses.draft.title", draft.network().name());
        show(draft);
    }

    private void show(Draft draft) {
        removeAll();
        ConsultationView consultation = draft.consultation();
        List<SectionRef> sections = plans.contents(consultation.version()).stream()
                .map(ContentsEntry::section)
                .toList();
        callbacks = new DraftDesk(
                desk,
                editing,
                sections,
                getTranslation("responses.about.missing"),
                status::setText,
                this::look,
                this::keepLooking);
        callbacks.know(draft);
        boolean changeable = draft.isOpen() && consultation.phase() != Phase.CLOSED;
        DraftParts shown = new DraftParts(callbacks);
        parts = shown;
        shown.show(draft, changeable);
        Progress progress = invitations.progress(draft.id()).orElseThrow(NotFoundException::new);
        H1 heading =
                new H1(getTranslation("responses.draft.heading", draft.network().name()));
        heading.getElement().setAttribute("dir", "auto");
        add(back(consultation), heading, lead(draft), links(draft, progress), status, shown);
        if (changeable) {
            add(new AddPart(sections, about -> {
                DraftPart added = editing.add(draft.id(), about);
                look();
                shown.openNew(added);
            }));
            add(new SendPanel(shown.fields(), progress.allSigned(), progress.listed(), without -> {
                sending.send(draft.id(), without);
                desk.open(draft.id()).ifPresent(this::show);
                status.setText(getTranslation("responses.send.done"));
            }));
            TypedCopies.newest(this, draft.parts(), draft.typed(), sections, shown::restore);
        }
    }

    private Anchor back(ConsultationView consultation) {
        Anchor back = new Anchor(
                ResponseLinks.all(consultation.slug()), getTranslation("responses.back", consultation.title()));
        back.addClassName("tl-back");
        return back;
    }

    private Paragraph lead(Draft draft) {
        Paragraph lead = new Paragraph(
                draft.isOpen()
                        ? getTranslation(
                                "responses.draft.lead",
                                LondonTime.full(draft.consultation().closes()))
                        : getTranslation("responses.draft.sent"));
        lead.addClassName(draft.isOpen() ? "tl-lead" : "tl-notice");
        return lead;
    }

    private Div links(Draft draft, Progress progress) {
        String slug = draft.consultation().slug();
        Anchor members = new Anchor(
                ResponseLinks.members(slug, draft.id()),
                getTranslation("responses.draft.members", progress.listed(), progress.allSigned()));
        members.addClassName("tl-button");
        Div links = new Div(members);
        links.addClassName("tl-actions");
        if (!draft.isOpen()) {
            Anchor page =
                    new Anchor(ResponseLinks.response(slug, draft.id()), getTranslation("responses.draft.public"));
            page.addClassName("tl-button");
            links.add(page);
        }
        return links;
    }

    /** There is no push: the page asks now and then what the others have saved, and after everything that this editor does. */
    private void look() {
        DraftParts shown = parts;
        DraftDesk known = callbacks;
        if (response != null && shown != null && known != null) {
            desk.open(response).ifPresent(draft -> {
                known.know(draft);
                shown.show(draft, draft.isOpen());
            });
        }
    }

    private boolean lookAgain() {
        look();
        return ++looks <= MOST_LOOKS;
    }

    private void keepLooking() {
        looks = 0;
        lookout.waitOn(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
