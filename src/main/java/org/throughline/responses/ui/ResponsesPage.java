package org.throughline.responses.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Phase;
import org.throughline.plans.ui.BackLink;
import org.throughline.plans.ui.InAddress;
import org.throughline.responses.MemberAnswers;
import org.throughline.responses.OwnNetwork;
import org.throughline.responses.ResponseDesk;
import org.throughline.responses.ResponseId;
import org.throughline.responses.ResponseLinks;
import org.throughline.responses.ResponseSummary;
import org.throughline.responses.Responses;
import org.throughline.responses.Signing;

/** The responses of networks to a consultation, and where those who speak for a network begin theirs. */
@Route("consultations/:consultation/responses")
@AnonymousAllowed
final class ResponsesPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Responses responses;
    private final transient ResponseDesk desk;
    private final transient MemberAnswers answers;
    private final transient Consultations consultations;
    private String title = "";

    ResponsesPage(Responses responses, ResponseDesk desk, MemberAnswers answers, Consultations consultations) {
        this.responses = responses;
        this.desk = desk;
        this.answers = answers;
        this.consultations = consultations;
        addClassName("tl-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        title = getTranslation("responses.all.title", consultation.title());
        removeAll();
        BackLink back = new BackLink(consultation, getTranslation("responses.back", consultation.title()));
        Paragraph lead = new Paragraph(getTranslation("responses.all.lead"));
        lead.addClassName("tl-lead");
        add(back, new H1(getTranslation("responses.all.heading")), lead);
        add(new ParticipationText(responses.participation(consultation.id())));
        add(list(consultation));
        if (CurrentPerson.id().isPresent()) {
            List<OwnNetwork> mine = desk.mine(consultation.id());
            if (!mine.isEmpty()) {
                add(own(consultation, mine));
            }
            asked(consultation);
        }
    }

    private Div list(ConsultationView consultation) {
        List<ResponseSummary> all = responses.of(consultation.id());
        Div list = new Div();
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("responses.all.none")));
            list.addClassName("tl-empty");
        } else {
            list.addClassName("tl-card-list");
            all.forEach(each -> list.add(card(consultation, each)));
        }
        return list;
    }

    private Article card(ConsultationView consultation, ResponseSummary response) {
        H2 name = new H2(new Anchor(
                ResponseLinks.response(consultation.slug(), response.id()),
                response.network().name()));
        name.getElement().setAttribute("dir", "auto");
        Paragraph members = new Paragraph(getTranslation(
                "responses.all.members", response.signed(), response.different(), response.dissenting()));
        Article card = new Article(name, members);
        card.addClassName("tl-card");
        return card;
    }

    /** Where somebody who speaks for a member answers without looking for the mail. */
    private void asked(ConsultationView consultation) {
        for (Signing signing : answers.asked()) {
            if (signing.consultation().id().equals(consultation.id())) {
                Anchor link = new Anchor(
                        ResponseLinks.answer(signing.id()),
                        getTranslation(
                                signing.answered() ? "responses.asked-you.answered" : "responses.asked-you",
                                signing.network().name(),
                                signing.member()));
                link.getElement().setAttribute("router-ignore", true).setAttribute("dir", "auto");
                Paragraph line = new Paragraph(link);
                line.addClassName("tl-notice");
                add(line);
            }
        }
    }

    private Section own(ConsultationView consultation, List<OwnNetwork> mine) {
        Section section = new Section(new H2(getTranslation("responses.own")));
        ErrorSummary errors = new ErrorSummary(new Fields(), new H3(getTranslation("responses.own.not")));
        section.add(errors);
        for (OwnNetwork own : mine) {
            Div actions = new Div();
            actions.addClassName("tl-actions");
            own.response()
                    .ifPresentOrElse(
                            id -> actions.add(toDraft(consultation, own, id)),
                            () -> actions.add(begin(consultation, own, errors)));
            section.add(actions);
        }
        return section;
    }

    private Anchor toDraft(ConsultationView consultation, OwnNetwork own, ResponseId id) {
        Anchor link = new Anchor(
                ResponseLinks.draft(consultation.slug(), id),
                getTranslation("responses.own.open", own.network().name()));
        link.addClassNames("tl-button", "tl-button-primary");
        return link;
    }

    private NativeButton begin(ConsultationView consultation, OwnNetwork own, ErrorSummary errors) {
        NativeButton begin = new NativeButton(
                getTranslation("responses.own.begin", own.network().name()),
                click -> errors.unlessRefused(() -> {
                    ResponseId id = desk.begin(consultation.id(), own.network().id());
                    UI.getCurrent()
                            .navigate(
                                    ResponseLinks.draft(consultation.slug(), id).substring(1));
                }));
        begin.addClassNames("tl-button", "tl-button-primary");
        begin.setEnabled(consultation.phase() != Phase.CLOSED);
        return begin;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
