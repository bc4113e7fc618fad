package org.throughline.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.throughline.campaigns.CampaignDesk;
import org.throughline.campaigns.CampaignDeskViews;
import org.throughline.campaigns.CampaignDeskViews.Place;
import org.throughline.campaigns.CampaignLinks;
import org.throughline.campaigns.CampaignSummary;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.State;
import org.throughline.contributions.ui.BesideContribution;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.ReasonedForm;
import org.throughline.plans.ConsultationView;

/** Where a moderator takes one text out of a campaign, on its own page, and undoes it. */
@org.springframework.stereotype.Component
final class PlaceBeside implements BesideContribution {

    private final CampaignDeskViews views;
    private final CampaignDesk desk;

    PlaceBeside(CampaignDeskViews views, CampaignDesk desk) {
        this.views = views;
        this.desk = desk;
    }

    @Override
    public Optional<Component> beside(ConsultationView consultation, ContributionView contribution) {
        return contribution.state() == State.PUBLISHED
                ? views.place(contribution).map(place -> new Panel(consultation, contribution, place))
                : Optional.empty();
    }

    private final class Panel extends Div {

        private final NativeDetails details = new NativeDetails();
        private final Paragraph status = new Paragraph();
        private final transient ConsultationView consultation;
        private final transient ContributionView contribution;

        Panel(ConsultationView consultation, ContributionView contribution, Place place) {
            this.consultation = consultation;
            this.contribution = contribution;
            status.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
            details.addClassName("tl-details");
            add(details);
            show(place);
        }

        private void show(Place place) {
            CampaignSummary campaign = place.campaign();
            details.setSummaryText(
                    campaign == null
                            ? getTranslation("campaigns.place.own")
                            : getTranslation("campaigns.place.part", campaign.letter()));
            Div content = new Div(status);
            if (place.decided() != null) {
                ErrorSummary errors = new ErrorSummary(new Fields(), new H2(getTranslation("campaigns.desk.not")));
                content.add(
                        errors,
                        new DecisionList(
                                List.of(place.decided()),
                                consultation.slug(),
                                decision ->
                                        errors.unlessRefused(() -> done(() -> desk.undo(decision.id()), "undone"))));
            } else if (campaign != null) {
                content.add(new ReasonedForm("place", "campaigns.desk")
                        .deciding(
                                getTranslation("campaigns.place.separate", campaign.letter()),
                                reason -> done(
                                        () -> desk.separate(
                                                campaign.id(), List.of(contribution.id()), place.version(), reason),
                                        "separated")));
            }
            if (place.decided() == null && campaign == null) {
                content.add(new Paragraph(new Anchor(
                        CampaignLinks.add(consultation.slug(), contribution.id()),
                        getTranslation("campaigns.place.add"))));
            }
            content.add(new Paragraph(
                    new Anchor(CampaignLinks.desk(consultation.slug()), getTranslation("campaigns.place.desk"))));
            details.setContent(content);
        }

        private void done(Runnable act, String what) {
            act.run();
            views.place(contribution).ifPresent(this::show);
            status.setText(getTranslation("campaigns.place." + what));
            status.getElement().callJsFunction("focus");
        }
    }
}
