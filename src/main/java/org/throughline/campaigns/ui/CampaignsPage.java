package org.throughline.campaigns.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.throughline.campaigns.CampaignLinks;
import org.throughline.campaigns.CampaignSummary;
import org.throughline.campaigns.Campaigns;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.BackLink;
import org.throughline.plans.ui.InAddress;

/** The letters that many sent to a consultation, and how much of what it has heard they are. */
@Route("consultations/:consultation/campaigns")
@AnonymousAllowed
final class CampaignsPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Campaigns campaigns;
    private final transient Consultations consultations;
    private String title = "";

    CampaignsPage(Campaigns campaigns, Consultations consultations) {
        this.campaigns = campaigns;
        this.consultations = consultations;
        addClassName("tl-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        title = getTranslation("campaigns.all.title", consultation.title());
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("campaigns.all.lead"));
        lead.addClassName("tl-lead");
        add(
                new BackLink(consultation, getTranslation("campaigns.back.overview", consultation.title())),
                new H1(getTranslation("campaigns.all.heading")),
                lead,
                new TotalsText(campaigns.totals(consultation.id())),
                list(consultation));
        if (CurrentPerson.is(Role.MODERATOR, consultation.body())) {
            Anchor desk = new Anchor(CampaignLinks.desk(consultation.slug()), getTranslation("campaigns.desk.link"));
            desk.addClassName("tl-button");
            Div actions = new Div(desk);
            actions.addClassName("tl-actions");
            add(actions);
        }
    }

    private Div list(ConsultationView consultation) {
        List<CampaignSummary> all = campaigns.of(consultation.id());
        Div list = new Div();
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("campaigns.all.none")));
            list.addClassName("tl-empty");
        } else {
            list.addClassName("tl-card-list");
            all.forEach(each -> list.add(card(consultation, each)));
        }
        return list;
    }

    private Article card(ConsultationView consultation, CampaignSummary campaign) {
        Article card = new Article(new H2(new Anchor(
                CampaignLinks.campaign(consultation.slug(), campaign.letter()),
                getTranslation("campaigns.name", campaign.letter()))));
        Paragraph begins = new Paragraph(
                campaign.begins().isEmpty()
                        ? getTranslation("campaigns.letter.hidden")
                        : getTranslation("campaigns.all.begins", campaign.begins()));
        begins.getElement().setAttribute("dir", "auto");
        card.add(begins, new CountLines(campaign.counts()));
        card.addClassName("tl-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
