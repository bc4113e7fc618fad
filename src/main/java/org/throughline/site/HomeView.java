package org.throughline.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.throughline.answers.AnswersWaiting;
import org.throughline.kernel.LondonTime;
import org.throughline.moderation.Queues;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Phase;
import org.throughline.summaries.SummariesWaiting;

/** Where everybody starts: what is open, what comes, what has closed. */
@Route("")
@AnonymousAllowed
final class HomeView extends Div implements HasDynamicTitle {

    HomeView(Consultations consultations, Queues queues, SummariesWaiting summaries, AnswersWaiting answers) {
        addClassName("tl-page");
        Paragraph lead = new Paragraph(getTranslation("site.home.lead"));
        lead.addClassName("tl-lead");
        add(new H1(getTranslation("site.home.heading")), lead);
        List<ConsultationView> announced = consultations.announced();
        WaitsForYou waits = new WaitsForYou(announced, queues, summaries, answers);
        if (waits.getChildren().findAny().isPresent()) {
            add(waits);
        }
        addGroup(announced, Phase.OPEN, "site.home.open");
        addGroup(announced, Phase.COMING, "site.home.coming");
        addGroup(announced, Phase.CLOSED, "site.home.closed");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.home.title");
    }

    private void addGroup(List<ConsultationView> announced, Phase phase, String key) {
        Section group = new Section(new H2(getTranslation(key)));
        List<ConsultationView> here =
                announced.stream().filter(one -> one.phase() == phase).toList();
        if (here.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation(key + ".none"));
            empty.addClassName("tl-empty");
            group.add(empty);
        } else {
            Div cards = new Div();
            cards.addClassName("tl-card-list");
            here.forEach(consultation -> cards.add(card(consultation)));
            group.add(cards);
        }
        add(group);
    }

    private Article card(ConsultationView consultation) {
        H3 title = new H3(new Anchor(SiteLinks.overview(consultation), consultation.title()));
        Paragraph who = new Paragraph(getTranslation("site.home.by", consultation.bodyName()));
        who.addClassName("tl-meta");
        Paragraph when = new Paragraph(
                switch (consultation.phase()) {
                    case DRAFT, COMING -> getTranslation("site.opens", LondonTime.full(consultation.opens()));
                    case OPEN -> getTranslation("site.closes", LondonTime.full(consultation.closes()));
                    case CLOSED -> getTranslation("site.closed", LondonTime.full(consultation.closes()));
                });
        when.addClassName("tl-meta");
        Article card = new Article(title, who, new Paragraph(consultation.summary()), when);
        card.addClassName("tl-card");
        return card;
    }
}
