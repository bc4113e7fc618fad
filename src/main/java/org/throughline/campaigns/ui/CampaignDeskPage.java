package org.throughline.campaigns.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.throughline.campaigns.CampaignDesk;
import org.throughline.campaigns.CampaignDeskViews;
import org.throughline.campaigns.CampaignId;
import org.throughline.campaigns.CampaignLetter;
import org.throughline.campaigns.CampaignLinks;
import org.throughline.campaigns.CampaignSummary;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.InAddress;

/** Where moderators decide about campaigns; the address says which one. */
@Route("consultations/:consultation/campaigns/desk")
@RolesAllowed("MODERATOR")
final class CampaignDeskPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CampaignDesk desk;
    private final transient CampaignDeskViews views;
    private final transient Consultations consultations;
    private final Paragraph status = new Paragraph();
    private final ErrorSummary errors;

    CampaignDeskPage(CampaignDesk desk, CampaignDeskViews views, Consultations consultations) {
        this.desk = desk;
        this.views = views;
        this.consultations = consultations;
        this.errors = new ErrorSummary(new Fields(), new H2(getTranslation("campaigns.desk.not")));
        addClassName("tl-page-narrow");
        status.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        CampaignLetter chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("campaign")
                .flatMap(CampaignLetter::parse)
                .orElse(new CampaignLetter(1));
        status.setText("");
        show(consultation, chosen);
    }

    private void show(ConsultationView consultation, CampaignLetter chosen) {
        removeAll();
        Anchor back = new Anchor(
                CampaignLinks.all(consultation.slug()), getTranslation("campaigns.back", consultation.title()));
        back.addClassName("tl-back");
        Paragraph lead = new Paragraph(getTranslation("campaigns.desk.lead"));
        lead.addClassName("tl-lead");
        add(back, new H1(getTranslation("campaigns.desk.heading")), lead, again(consultation), status, errors);
        List<CampaignSummary> all = views.of(consultation.id());
        if (all.isEmpty()) {
            Div empty = new Div(new Paragraph(getTranslation("campaigns.all.none")));
            empty.addClassName("tl-empty");
            add(empty);
        } else {
            add(list(consultation, all, chosen));
        }
        Optional<CampaignDeskViews.Item> item = views.item(consultation.id(), chosen);
        item.ifPresent(found -> add(new DeskItem(found, consultation.slug(), acts(consultation, found))));
    }

    private Div again(ConsultationView consultation) {
        NativeButton again = new NativeButton(getTranslation("campaigns.desk.again"), click -> {
            desk.sortAgain(consultation.id());
            status.setText(getTranslation("campaigns.desk.again.done"));
        });
        again.addClassName("tl-button");
        Div actions = new Div(again);
        actions.addClassName("tl-actions");
        return actions;
    }

    private UnorderedList list(ConsultationView consultation, List<CampaignSummary> all, CampaignLetter chosen) {
        UnorderedList list = new UnorderedList();
        all.forEach(campaign -> {
            Anchor link = new Anchor(
                    CampaignLinks.desk(consultation.slug(), campaign.letter()),
                    getTranslation("campaigns.name", campaign.letter()));
            if (campaign.letter().equals(chosen)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            ListItem line = new ListItem(link);
            line.add(" · "
                    + getTranslation(
                            "campaigns.desk.line." + campaign.state(),
                            campaign.counts().texts(),
                            campaign.counts().borderline()));
            list.add(line);
        });
        return list;
    }

    private DeskItem.Acts acts(ConsultationView consultation, CampaignDeskViews.Item item) {
        CampaignId id = item.campaign().id();
        return new DeskItem.Acts(
                (texts, reason) -> done(consultation, item, () -> desk.join(id, texts, item.version(), reason)),
                (texts, reason) -> done(consultation, item, () -> desk.separate(id, texts, item.version(), reason)),
                (name, reason) -> done(consultation, item, () -> desk.name(id, name, item.version(), reason)),
                reason -> done(consultation, item, () -> desk.setAside(id, item.version(), reason)),
                decision -> errors.unlessRefused(() -> done(consultation, item, () -> desk.undo(decision.id()))));
    }

    private void done(ConsultationView consultation, CampaignDeskViews.Item item, Runnable act) {
        act.run();
        show(consultation, item.campaign().letter());
        status.setText(getTranslation("campaigns.desk.done"));
        status.getElement().callJsFunction("focus");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("campaigns.desk.heading"));
    }
}
