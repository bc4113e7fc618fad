package org.throughline.campaigns.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import org.throughline.campaigns.CampaignCopy;
import org.throughline.campaigns.CampaignLinks;
import org.throughline.campaigns.CampaignView;
import org.throughline.campaigns.CopiesShown;
import org.throughline.kernel.Slice;

/** Copies of a letter, a page at a time: those with added words, or all. */
final class CopyList extends Section {

    CopyList(CampaignView campaign, CopiesShown shown, Slice<CampaignCopy> page) {
        String slug = campaign.consultation().slug();
        add(new H2(getTranslation("campaigns.copies." + shown)), choice(campaign, shown));
        if (page.items().isEmpty()) {
            Div empty = new Div(new Paragraph(getTranslation("campaigns.copies.none." + shown)));
            empty.addClassName("tl-empty");
            add(empty);
        }
        Div list = new Div();
        list.addClassName("tl-card-list");
        page.items().forEach(copy -> list.add(new CopyCard(copy, slug)));
        add(list);
        String next = page.next();
        if (next != null) {
            Anchor more = new Anchor(
                    CampaignLinks.copiesAfter(slug, campaign.letter(), shown, UUID.fromString(next)),
                    getTranslation("campaigns.copies.next"));
            more.addClassName("tl-button");
            add(new Paragraph(more));
        }
    }

    private Nav choice(CampaignView campaign, CopiesShown shown) {
        Nav nav = new Nav();
        nav.addClassName("tl-meta");
        nav.getElement().setAttribute("aria-label", getTranslation("campaigns.copies.choice"));
        for (CopiesShown each : CopiesShown.values()) {
            Anchor link = new Anchor(
                    CampaignLinks.copies(campaign.consultation().slug(), campaign.letter(), each),
                    getTranslation("campaigns.copies.show." + each));
            if (each == shown) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
            nav.add(" ");
        }
        return nav;
    }
}
