package org.throughline.briefs.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.throughline.briefs.BriefDesk;
import org.throughline.briefs.BriefLinks;
import org.throughline.briefs.BriefSummary;
import org.throughline.briefs.Briefs;
import org.throughline.kernel.LondonTime;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.BackLink;
import org.throughline.plans.ui.InAddress;

/** The equality briefs of a consultation: those that are published for everybody, the others for those who work on them. */
@Route("consultations/:consultation/briefs")
@AnonymousAllowed
final class BriefsPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Briefs briefs;
    private final transient BriefDesk desk;
    private final transient Consultations consultations;
    private String title = "";

    BriefsPage(Briefs briefs, BriefDesk desk, Consultations consultations) {
        this.briefs = briefs;
        this.desk = desk;
        this.consultations = consultations;
        addClassName("tl-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        title = getTranslation("briefs.all.title", consultation.title());
        removeAll();
        BackLink back = new BackLink(consultation, getTranslation("briefs.back.overview", consultation.title()));
        Paragraph lead = new Paragraph(getTranslation("briefs.all.lead"));
        lead.addClassName("tl-lead");
        add(back, new H1(getTranslation("briefs.all.heading")), lead);
        List<BriefSummary> published = briefs.published(consultation.id());
        add(part(consultation, "briefs.all.published", published, "briefs.all.none"));
        if (CurrentPerson.id().isPresent()) {
            List<BriefSummary> mine = briefs.toRead(consultation.id());
            if (!mine.isEmpty()) {
                add(part(consultation, "briefs.all.mine", mine, ""));
            }
        }
        if (CurrentPerson.is(Role.MODERATOR, consultation.body())) {
            add(part(consultation, "briefs.all.sent", desk.of(consultation.id()), "briefs.all.sent.none"));
            Anchor bundle = new Anchor(BriefLinks.bundling(consultation.slug()), getTranslation("briefs.all.bundle"));
            bundle.addClassNames("tl-button", "tl-button-primary");
            Div actions = new Div(bundle);
            actions.addClassName("tl-actions");
            add(actions);
        }
    }

    private Section part(ConsultationView consultation, String key, List<BriefSummary> some, String none) {
        Section part = new Section(new H2(getTranslation(key)));
        if (some.isEmpty()) {
            Div empty = new Div(new Paragraph(getTranslation(none)));
            empty.addClassName("tl-empty");
            part.add(empty);
        }
        some.forEach(brief -> part.add(card(consultation, brief)));
        return part;
    }

    private Article card(ConsultationView consultation, BriefSummary brief) {
        H3 name = new H3(new Anchor(BriefLinks.brief(consultation.slug(), brief.id()), brief.title()));
        name.getElement().setAttribute("dir", "auto");
        Paragraph facts = new Paragraph(getTranslation(
                "briefs.all.facts." + brief.state(), brief.items(), brief.panel(), LondonTime.day(brief.sent())));
        facts.getElement().setAttribute("dir", "auto");
        Article card = new Article(name, facts);
        card.addClassName("tl-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
