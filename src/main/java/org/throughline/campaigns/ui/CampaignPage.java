package org.throughline.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.throughline.campaigns.ArrivalChart;
import org.throughline.campaigns.CampaignDecision;
import org.throughline.campaigns.CampaignLinks;
import org.throughline.campaigns.CampaignView;
import org.throughline.campaigns.Campaigns;
import org.throughline.campaigns.CopiesShown;
import org.throughline.charts.ui.ChartFigure;
import org.throughline.contributions.ContributionLinks;
import org.throughline.kernel.Leaf;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.InAddress;

/** One campaign: its letter, how many sent it and when, and what people added. */
@Route("consultations/:consultation/campaigns/:campaign")
@AnonymousAllowed
final class CampaignPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Campaigns campaigns;
    private final transient Consultations consultations;
    private String title = "";

    CampaignPage(Campaigns campaigns, Consultations consultations) {
        this.campaigns = campaigns;
        this.consultations = consultations;
        addClassName("tl-page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        CampaignView campaign = event.getRouteParameters()
                .get("campaign")
                .flatMap(slug -> campaigns.byLetter(consultation, slug))
                .orElseThrow(NotFoundException::new);
        if (!event.getRouteParameters()
                .get("campaign")
                .equals(Optional.of(campaign.letter().slug()))) {
            event.forwardTo(CampaignLinks.campaign(consultation.slug(), campaign.letter())
                    .substring(1));
            return;
        }
        var parameters = event.getLocation().getQueryParameters();
        CopiesShown shown = CopiesShown.of(parameters.getSingleParameter("show").orElse(""));
        title = getTranslation("campaigns.page.title", campaign.letter(), consultation.title());
        removeAll();
        Anchor back = new Anchor(
                CampaignLinks.all(consultation.slug()), getTranslation("campaigns.back", consultation.title()));
        back.addClassName("tl-back");
        Paragraph lead = new Paragraph(
                campaign.sender() == null
                        ? getTranslation("campaigns.page.lead")
                        : getTranslation("campaigns.page.lead.sender", campaign.sender()));
        lead.addClassName("tl-lead");
        lead.getElement().setAttribute("dir", "auto");
        add(
                back,
                new H1(getTranslation("campaigns.name", campaign.letter())),
                lead,
                new CountLines(campaign.counts()),
                new H2(getTranslation("campaigns.letter")),
                letter(campaign));
        campaign.joined().forEach(joined -> add(new JoinedLetter(joined)));
        if (!campaign.arrivals().isEmpty()) {
            add(new ChartFigure(
                    new ArrivalChart(campaign.letter(), campaign.arrivals()).draw(this::getTranslation),
                    getTranslation("charts.table")));
            Anchor file = new Anchor(
                    CampaignLinks.arrivals(consultation.slug(), campaign.letter()),
                    getTranslation("campaigns.arrival.file"));
            file.setRouterIgnore(true);
            add(new Paragraph(file));
        }
        add(new CopyList(
                campaign,
                shown,
                campaigns.copies(
                        campaign.id(),
                        shown,
                        parameters.getSingleParameter("after").orElse(null))));
        add(decided(campaign));
        if (CurrentPerson.is(Role.MODERATOR, consultation.body())) {
            add(
                    new ByHand(consultation.slug(), campaign.letter()),
                    new Paragraph(new Anchor(
                            CampaignLinks.desk(consultation.slug(), campaign.letter()),
                            getTranslation("campaigns.desk.link"))));
        }
    }

    private Section decided(CampaignView campaign) {
        List<CampaignDecision> decisions = campaigns.decisions(campaign.id());
        return new Section(
                new H2(getTranslation("campaigns.decisions")),
                decisions.isEmpty()
                        ? new Paragraph(getTranslation("campaigns.decisions.none"))
                        : new DecisionList(decisions, campaign.consultation().slug(), null));
    }

    private Component letter(CampaignView campaign) {
        if (campaign.reference() == null) {
            return new Paragraph(getTranslation("campaigns.letter.hidden"));
        }
        Paragraph words = new Paragraph();
        words.getElement().appendChild(Element.createText(campaign.reference().text()));
        words.addClassNames("tl-contribution-text", "tl-inset");
        words.getElement().setAttribute("dir", "auto");
        Paragraph source = new Paragraph(getTranslation("campaigns.letter.how") + " ");
        source.addClassName("tl-meta");
        source.getElement()
                .appendChild(Leaf.link(
                        ContributionLinks.permalink(
                                campaign.consultation().slug(),
                                campaign.reference().id()),
                        getTranslation("campaigns.letter.link")));
        return new Div(words, source);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
