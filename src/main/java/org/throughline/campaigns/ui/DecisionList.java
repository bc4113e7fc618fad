package org.throughline.campaigns.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.campaigns.CampaignDecision;
import org.throughline.contributions.ContributionLinks;
import org.throughline.kernel.Leaf;
import org.throughline.kernel.LondonTime;

/** What moderators decided about a campaign, with their reasons: for everybody to read, and for moderators to undo. */
final class DecisionList extends UnorderedList {

    /** @param undo absent for readers */
    DecisionList(List<CampaignDecision> decisions, String consultationSlug, @Nullable Consumer<CampaignDecision> undo) {
        decisions.forEach(decision -> add(line(decision, consultationSlug, undo)));
    }

    private ListItem line(CampaignDecision decision, String slug, @Nullable Consumer<CampaignDecision> undo) {
        Span words = new Span(getTranslation(
                decision.undone() ? "campaigns.decision.undone" : "campaigns.decision",
                getTranslation("campaigns.decision." + decision.kind(), decision.other()),
                LondonTime.day(decision.made()),
                decision.reason().isEmpty() ? getTranslation("campaigns.decision.silent") : decision.reason()));
        words.getElement().setAttribute("dir", "auto");
        ListItem line = new ListItem(words);
        if (decision.machine() != null) {
            line.add(" " + getTranslation("campaigns.decision.machine." + decision.machine(), decision.percent()));
        }
        if (decision.contribution() != null && !decision.undone()) {
            line.add(" ");
            line.getElement()
                    .appendChild(Leaf.link(
                            ContributionLinks.permalink(slug, decision.contribution()),
                            getTranslation("campaigns.decision.text")));
        }
        if (undo != null && !decision.undone()) {
            NativeButton button =
                    new NativeButton(getTranslation("campaigns.decision.undo"), click -> undo.accept(decision));
            button.addClassNames("tl-button", "tl-button-quiet");
            line.add(" ");
            line.add(button);
        }
        return line;
    }
}
