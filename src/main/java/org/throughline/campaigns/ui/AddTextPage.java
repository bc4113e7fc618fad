package org.throughline.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.throughline.campaigns.CampaignBeside;
import org.throughline.campaigns.CampaignDesk;
import org.throughline.campaigns.CampaignDeskViews;
import org.throughline.campaigns.CampaignLetter;
import org.throughline.campaigns.CampaignLinks;
import org.throughline.campaigns.CampaignState;
import org.throughline.campaigns.MachineOpinion;
import org.throughline.campaigns.TextBeside;
import org.throughline.contributions.ContributionId;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.ReasonedForm;
import org.throughline.kernel.Ids;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.InAddress;

/** Where a moderator puts a text into a campaign that the machine did not put there; the address says which text and which campaign. */
@Route("consultations/:consultation/campaigns/desk/add")
@RolesAllowed("MODERATOR")
final class AddTextPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CampaignBeside besides;
    private final transient CampaignDesk desk;
    private final transient CampaignDeskViews views;
    private final transient Consultations consultations;
    private final DeskFrame frame = new DeskFrame();

    AddTextPage(CampaignBeside besides, CampaignDesk desk, CampaignDeskViews views, Consultations consultations) {
        this.besides = besides;
        this.desk = desk;
        this.views = views;
        this.consultations = consultations;
        add(frame);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        var asked = event.getLocation().getQueryParameters();
        CampaignLetter letter = asked.getSingleParameter("campaign")
                .flatMap(CampaignLetter::parse)
                .orElse(null);
        ContributionId text = asked.getSingleParameter("comment")
                .flatMap(Ids::parse)
                .map(ContributionId::new)
                .orElse(null);
        frame.say("");
        if (letter != null && text != null) {
            compare(consultation, letter, text);
        } else if (text != null) {
            chooseCampaign(consultation, text);
        } else {
            chooseText(consultation, letter == null ? new CampaignLetter(1) : letter);
        }
    }

    private void chooseCampaign(ConsultationView consultation, ContributionId text) {
        List<DeskFrame.Choice> choices = views.of(consultation.id()).stream()
                .filter(campaign -> campaign.state() == CampaignState.FOUND)
                .map(campaign -> new DeskFrame.Choice(
                        CampaignLinks.add(consultation.slug(), campaign.letter(), text),
                        getTranslation("campaigns.add.choose", campaign.letter()),
                        getTranslation("campaigns.all.begins", campaign.begins())))
                .toList();
        show(
                CampaignLinks.desk(consultation.slug()),
                List.of(
                        choices.isEmpty()
                                ? new Paragraph(getTranslation("campaigns.all.none"))
                                : DeskFrame.links(choices)));
    }

    private void chooseText(ConsultationView consultation, CampaignLetter letter) {
        List<DeskFrame.Choice> alike = besides.alike(consultation.id(), letter).stream()
                .map(copy -> new DeskFrame.Choice(
                        CampaignLinks.add(
                                consultation.slug(), letter, copy.contribution().id()),
                        getTranslation(
                                "campaigns.add.compare", copy.contribution().authorName()),
                        copy.contribution().text()))
                .toList();
        show(
                CampaignLinks.desk(consultation.slug(), letter),
                List.of(
                        new AddressForm(consultation.slug(), letter),
                        new H2(getTranslation("campaigns.add.alike")),
                        alike.isEmpty()
                                ? new Paragraph(getTranslation("campaigns.add.alike.none"))
                                : DeskFrame.links(alike)));
    }

    private void compare(ConsultationView consultation, CampaignLetter letter, ContributionId id) {
        String back = CampaignLinks.desk(consultation.slug(), letter);
        besides.text(consultation.id(), letter, id)
                .ifPresentOrElse(
                        found -> show(back, parts(consultation, found)),
                        () -> show(
                                back,
                                List.of(
                                        new Paragraph(getTranslation("campaigns.add.not-there")),
                                        new AddressForm(consultation.slug(), letter))));
    }

    private List<Component> parts(ConsultationView consultation, TextBeside found) {
        CampaignLetter letter = found.campaign().letter();
        List<Component> parts = new ArrayList<>();
        parts.add(new Beside(
                letter, getTranslation("campaigns.add.text", found.text().authorName()), found.words()));
        if (found.obstacle() == null) {
            parts.add(new ForecastList(letter, found.forecast()));
            parts.add(new ReasonedForm("add", "campaigns.desk", hint(found))
                    .deciding(
                            getTranslation("campaigns.add.do", letter),
                            reason -> done(
                                    consultation,
                                    found,
                                    () -> desk.join(
                                            found.campaign().id(),
                                            List.of(found.text().id()),
                                            found.version(),
                                            reason),
                                    "campaigns.add.done")));
            parts.add(new Paragraph(new Anchor(
                    CampaignLinks.desk(consultation.slug(), letter), getTranslation("campaigns.desk.leave"))));
        } else {
            parts.add(new Paragraph(ErrorSummary.sentence(this, found.obstacle())));
            views.place(found.text())
                    .map(CampaignDeskViews.Place::decided)
                    .ifPresent(decided -> parts.add(new DecisionList(
                            List.of(decided),
                            consultation.slug(),
                            decision -> frame.errors()
                                    .unlessRefused(() -> done(
                                            consultation,
                                            found,
                                            () -> desk.undo(decision.id()),
                                            "campaigns.place.undone")))));
        }
        return parts;
    }

    private static String hint(TextBeside found) {
        return found.words().opinion() == MachineOpinion.COPY ? "campaigns.desk.reason.hint" : "campaigns.add.reason";
    }

    private void done(ConsultationView consultation, TextBeside found, Runnable act, String said) {
        act.run();
        compare(consultation, found.campaign().letter(), found.text().id());
        frame.say(getTranslation(said, found.campaign().letter()));
    }

    private void show(String back, List<? extends Component> parts) {
        frame.show(back, getTranslation("campaigns.add"), getTranslation("campaigns.add.lead"), parts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("campaigns.add"));
    }
}
