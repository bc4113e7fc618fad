package org.throughline.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.throughline.campaigns.CampaignCopy;
import org.throughline.campaigns.CampaignDecision;
import org.throughline.campaigns.CampaignDeskViews;
import org.throughline.campaigns.CampaignState;
import org.throughline.campaigns.CampaignSummary;
import org.throughline.contributions.ContributionId;
import org.throughline.forms.FormField;
import org.throughline.forms.ReasonedForm;
import org.throughline.kernel.Ids;

/** One campaign to decide about: its borderline texts, its sender, whether it is one at all, and what was decided. */
final class DeskItem extends Section {

    /**
     * What a moderator may do; each may refuse.
     *
     * @param join takes texts and the reason
     * @param separate takes texts and the reason
     * @param name takes the name of an organisation, or nothing, and the reason
     * @param setAside takes the reason
     */
    record Acts(
            BiConsumer<List<ContributionId>, String> join,
            BiConsumer<List<ContributionId>, String> separate,
            BiConsumer<String, String> name,
            Consumer<String> setAside,
            Consumer<CampaignDecision> undo) {}

    DeskItem(CampaignDeskViews.Item item, String consultationSlug, Acts acts) {
        CampaignSummary campaign = item.campaign();
        add(new H2(getTranslation("campaigns.name", campaign.letter())));
        if (campaign.state() == CampaignState.SET_ASIDE) {
            Paragraph aside = new Paragraph(getTranslation("campaigns.desk.aside"));
            aside.addClassName("tl-notice");
            add(aside);
        }
        Paragraph begins = new Paragraph(getTranslation("campaigns.all.begins", campaign.begins()));
        begins.getElement().setAttribute("dir", "auto");
        add(begins, new CountLines(campaign.counts()));
        if (campaign.state() == CampaignState.FOUND) {
            add(new ByHand(consultationSlug, campaign.letter()));
        }
        add(new H3(getTranslation("campaigns.desk.borderline")));
        add(
                item.borderline().isEmpty() || campaign.state() != CampaignState.FOUND
                        ? empty()
                        : borderline(item.borderline(), consultationSlug, acts));
        add(details("campaigns.desk.sender", sender(campaign, acts)));
        if (campaign.state() == CampaignState.FOUND) {
            add(details(
                    "campaigns.desk.set-aside",
                    new ReasonedForm("aside", "campaigns.desk")
                            .deciding(getTranslation("campaigns.desk.set-aside.do"), acts.setAside())));
        }
        add(new H3(getTranslation("campaigns.decisions")));
        add(
                item.decisions().isEmpty()
                        ? new Paragraph(getTranslation("campaigns.decisions.none"))
                        : new DecisionList(item.decisions(), consultationSlug, acts.undo()));
    }

    private Div empty() {
        Div empty = new Div(new Paragraph(getTranslation("campaigns.desk.borderline.none")));
        empty.addClassName("tl-empty");
        return empty;
    }

    private NativeDetails details(String key, Component content) {
        NativeDetails details = new NativeDetails(getTranslation(key), content);
        details.addClassName("tl-details");
        return details;
    }

    private Component borderline(List<CampaignCopy> copies, String slug, Acts acts) {
        Div cards = new Div();
        cards.addClassName("tl-card-list");
        Map<String, String> answers = new LinkedHashMap<>();
        for (CampaignCopy copy : copies) {
            cards.add(new CopyCard(copy, slug));
            answers.put(
                    copy.contribution().id().value().toString(),
                    copy.contribution().authorName());
        }
        ReasonedForm form = new ReasonedForm("borderline", "campaigns.desk");
        FormField texts = form.fields()
                .several(
                        "texts",
                        getTranslation("campaigns.desk.texts"),
                        getTranslation("campaigns.desk.texts.hint"),
                        answers);
        form.asking(texts)
                .deciding(
                        getTranslation("campaigns.desk.join"),
                        reason -> acts.join().accept(chosen(texts), reason))
                .deciding(
                        getTranslation("campaigns.desk.separate"),
                        reason -> acts.separate().accept(chosen(texts), reason));
        return new Div(cards, form);
    }

    private static List<ContributionId> chosen(FormField texts) {
        return new ArrayList<>(Stream.of(texts.value().split(",", -1))
                .map(Ids::parse)
                .flatMap(Optional::stream)
                .map(ContributionId::new)
                .toList());
    }

    private ReasonedForm sender(CampaignSummary campaign, Acts acts) {
        ReasonedForm form = new ReasonedForm("sender", "campaigns.desk");
        FormField name = form.fields()
                .line(
                        "sender",
                        getTranslation("campaigns.desk.sender.name"),
                        getTranslation("campaigns.desk.sender.hint"));
        name.fill(campaign.sender() == null ? "" : campaign.sender());
        return form.asking(name)
                .deciding(
                        getTranslation("campaigns.desk.sender.do"),
                        reason -> acts.name().accept(name.value(), reason));
    }
}
