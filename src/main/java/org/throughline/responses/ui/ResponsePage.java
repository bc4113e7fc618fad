package org.throughline.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.State;
import org.throughline.kernel.LondonTime;
import org.throughline.plans.Consultations;
import org.throughline.plans.SectionRef;
import org.throughline.responses.ResponseLinks;
import org.throughline.responses.ResponseView;
import org.throughline.responses.Responses;

/** A response as everybody reads it: what it says, what members see differently beside it, and who signed. */
@Route("consultations/:consultation/responses/:response")
@AnonymousAllowed
final class ResponsePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Responses responses;
    private final transient Consultations consultations;
    private String title = "";

    ResponsePage(Responses responses, Consultations consultations) {
        this.responses = responses;
        this.consultations = consultations;
        addClassNames("tl-page", "tl-response");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ResponseAddress address = ResponseAddress.of(event, consultations);
        ResponseView response = responses
                .byId(address.response())
                .filter(found ->
                        found.consultation().id().equals(address.consultation().id()))
                .orElseThrow(NotFoundException::new);
        title = getTranslation("responses.page.title", response.network().name());
        show(response);
    }

    private void show(ResponseView response) {
        removeAll();
        String slug = response.consultation().slug();
        Anchor back = new Anchor(
                ResponseLinks.all(slug),
                getTranslation("responses.page.back", response.consultation().title()));
        back.addClassName("tl-back");
        H1 heading = new H1(
                getTranslation("responses.page.heading", response.network().name()));
        heading.getElement().setAttribute("dir", "auto");
        Paragraph lead = new Paragraph(getTranslation(
                "responses.page.lead",
                response.members().size(),
                response.different(),
                response.dissents().size(),
                LondonTime.day(response.sent())));
        lead.addClassName("tl-lead");
        add(back, heading, lead);
        ContributionView preface = response.preface();
        add(preface == null ? notice("responses.page.preface-waits") : words(preface));
        add(new H2(getTranslation("responses.page.parts")));
        if (response.hidden() > 0) {
            Paragraph hidden = new Paragraph(getTranslation("responses.page.hidden", response.hidden()));
            hidden.addClassName("tl-notice");
            add(hidden);
        }
        response.parts().forEach(part -> add(part(slug, part)));
        add(new SignedMembers(response));
        if (!response.dissents().isEmpty()) {
            add(dissents(response));
        }
    }

    private Paragraph notice(String key) {
        Paragraph notice = new Paragraph(getTranslation(key));
        notice.addClassName("tl-notice");
        return notice;
    }

    private Component part(String slug, ResponseView.Part part) {
        ContributionView said = part.contribution();
        String about = said.sections().isEmpty()
                ? getTranslation("responses.about.missing")
                : said.sections().stream().map(SectionRef::title).collect(Collectors.joining(", "));
        H3 heading = new H3(getTranslation("responses.part", part.number(), about));
        Paragraph signing = new Paragraph(getTranslation("responses.page.signing", part.signing(), part.differing()));
        signing.addClassName("tl-meta");
        Anchor link = new Anchor(ContributionLinks.permalink(slug, said.id()), getTranslation("responses.page.link"));
        Article text = new Article(heading, words(said), signing, link);
        Div both = new Div(text);
        both.addClassNames("tl-card", "tl-beside");
        both.setId("part-" + part.number());
        if (!part.views().isEmpty()) {
            both.add(views(slug, part.views()));
        }
        return both;
    }

    private Div views(String slug, List<ContributionView> views) {
        Div beside = new Div(new H4(getTranslation("responses.page.views", views.size())));
        beside.addClassName("tl-views");
        for (ContributionView view : views) {
            Paragraph name = new Paragraph(new Anchor(ContributionLinks.permalink(slug, view.id()), view.authorName()));
            name.getElement().setAttribute("dir", "auto");
            beside.add(name, words(view));
        }
        return beside;
    }

    private Section dissents(ResponseView response) {
        Section section = new Section(new H2(
                getTranslation("responses.page.dissents", response.dissents().size())));
        for (ResponseView.Dissent dissent : response.dissents()) {
            Anchor name = new Anchor("/organisations/" + dissent.slug(), dissent.name());
            name.getElement().setAttribute("dir", "auto");
            Article card = new Article(new H3(name));
            if (dissent.words() != null) {
                card.add(words(dissent.words()));
            }
            card.addClassName("tl-card");
            section.add(card);
        }
        return section;
    }

    /** What a moderator or its author may read already is marked: nobody else sees it yet. */
    private Div words(ContributionView said) {
        Paragraph words = new Paragraph(said.text());
        words.addClassName("tl-contribution-text");
        words.getElement().setAttribute("dir", "auto");
        Div whole = new Div(words);
        if (said.state() != State.PUBLISHED) {
            Paragraph waits = new Paragraph(
                    getTranslation("responses.page.state." + said.state().name()));
            waits.addClassName("tl-meta");
            whole.add(waits);
        }
        return whole;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
