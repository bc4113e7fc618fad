package org.throughline.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.campaigns.CampaignBeside;
import org.throughline.campaigns.CampaignDecision;
import org.throughline.campaigns.CampaignDecisionKind;
import org.throughline.campaigns.CampaignDesk;
import org.throughline.campaigns.CampaignDeskViews;
import org.throughline.campaigns.CampaignJoining;
import org.throughline.campaigns.CampaignLetter;
import org.throughline.campaigns.CampaignLinks;
import org.throughline.campaigns.CampaignState;
import org.throughline.campaigns.CampaignsSideBySide;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.ReasonedForm;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.InAddress;

/** Where a moderator says that two campaigns are one; the address says which two. */
@Route("consultations/:consultation/campaigns/desk/join")
@RolesAllowed("MODERATOR")
final class JoinCampaignsPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CampaignBeside besides;
    private final transient CampaignJoining joining;
    private final transient CampaignDesk desk;
    private final transient CampaignDeskViews views;
    private final transient Consultations consultations;
    private final DeskFrame frame = new DeskFrame();

    JoinCampaignsPage(
            CampaignBeside besides,
            CampaignJoining joining,
            CampaignDesk desk,
            CampaignDeskViews views,
            Consultations consultations) {
        this.besides = besides;
        this.joining = joining;
        this.desk = desk;
        this.views = views;
        this.consultations = consultations;
        add(frame);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        var asked = event.getLocation().getQueryParameters();
        CampaignLetter into = asked.getSingleParameter("campaign")
                .flatMap(CampaignLetter::parse)
                .orElse(new CampaignLetter(1));
        frame.say("");
        asked.getSingleParameter("with")
                .flatMap(CampaignLetter::parse)
                .ifPresentOrElse(other -> compare(consultation, into, other), () -> choose(consultation, into));
    }

    private void choose(ConsultationView consultation, CampaignLetter into) {
        List<DeskFrame.Choice> choices = views.of(consultation.id()).stream()
                .filter(campaign -> campaign.state() == CampaignState.FOUND)
                .filter(campaign -> !campaign.letter().equals(into))
                .map(campaign -> new DeskFrame.Choice(
                        CampaignLinks.join(consultation.slug(), into, campaign.letter()),
                        getTranslation("campaigns.join.choose", campaign.letter()),
                        getTranslation("campaigns.all.begins", campaign.begins())))
                .toList();
        show(
                consultation,
                into,
                List.of(
                        choices.isEmpty()
                                ? new Paragraph(getTranslation("campaigns.join.none"))
                                : DeskFrame.links(choices)));
    }

    private void compare(ConsultationView consultation, CampaignLetter into, CampaignLetter other) {
        show(
                consultation,
                into,
                besides.campaigns(consultation.id(), other, into)
                        .map(found -> parts(consultation, into, other, found))
                        .orElseGet(() -> List.of(new Paragraph(getTranslation("campaigns.join.not-there")))));
    }

    private List<Component> parts(
            ConsultationView consultation, CampaignLetter into, CampaignLetter other, CampaignsSideBySide found) {
        CampaignDecision joined = joined(consultation, into, other);
        if (joined != null) {
            return List.of(
                    new Paragraph(getTranslation("campaigns.join.is", other, into)),
                    new DecisionList(
                            List.of(joined),
                            consultation.slug(),
                            decision -> frame.errors()
                                    .unlessRefused(() -> done(
                                            () -> desk.undo(decision.id()),
                                            () -> compare(consultation, into, other),
                                            "campaigns.place.undone"))));
        }
        List<Component> parts = new ArrayList<>();
        if (found.obstacle() != null) {
            parts.add(new Paragraph(ErrorSummary.sentence(this, found.obstacle())));
            parts.add(new Anchor(
                    CampaignLinks.join(consultation.slug(), other, into),
                    getTranslation("campaigns.join.turn", into, other)));
            return parts;
        }
        parts.add(new Beside(into, getTranslation("campaigns.beside.letter", other), found.words()));
        parts.add(new ForecastList(into, found.forecast()));
        parts.add(new ReasonedForm("join", "campaigns.desk")
                .deciding(
                        getTranslation("campaigns.join.do", other, into),
                        reason -> done(
                                () -> joining.join(found.goesRead(), found.staysRead(), reason),
                                () -> compare(consultation, into, other),
                                "campaigns.join.done")));
        parts.add(new Paragraph(
                new Anchor(CampaignLinks.desk(consultation.slug(), into), getTranslation("campaigns.desk.leave"))));
        return parts;
    }

    private @Nullable CampaignDecision joined(
            ConsultationView consultation, CampaignLetter into, CampaignLetter other) {
        return views.item(consultation.id(), into).stream()
                .flatMap(item -> item.decisions().stream())
                .filter(decision -> decision.kind() == CampaignDecisionKind.MERGED && !decision.undone())
                .filter(decision -> other.equals(decision.other()))
                .findFirst()
                .orElse(null);
    }

    private void done(Runnable act, Runnable again, String said) {
        act.run();
        again.run();
        frame.say(getTranslation(said));
    }

    private void show(ConsultationView consultation, CampaignLetter into, List<? extends Component> parts) {
        frame.show(
                CampaignLinks.desk(consultation.slug(), into),
                getTranslation("campaigns.join", into),
                getTranslation("campaigns.join.lead", into),
                parts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("campaigns.join.title"));
    }
}
