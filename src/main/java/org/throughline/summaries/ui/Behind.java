package org.throughline.summaries.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.throughline.campaigns.CampaignLinks;
import org.throughline.summaries.Backing;
import org.throughline.summaries.BackingWords;
import org.throughline.summaries.WithoutCampaigns;

/** Who stands behind a statement, with and without campaigns, and the way to the letters of these. */
final class Behind extends Div {

    /**
     * @param slug of the consultation
     * @param backing all of it
     */
    Behind(String slug, Backing backing, WithoutCampaigns campaigns) {
        BackingWords words = new BackingWords(this::getTranslation);
        add(new Paragraph(words.behind(backing)));
        String without = words.without(campaigns);
        if (!without.isEmpty()) {
            add(new Paragraph(without));
        }
        UnorderedList letters = new UnorderedList(campaigns.letters().stream()
                .map(letter -> new ListItem(new Anchor(
                        CampaignLinks.campaign(slug, letter), getTranslation("summaries.campaigns.letter", letter))))
                .toArray(ListItem[]::new));
        if (!campaigns.copies().isEmpty()) {
            add(letters);
        }
    }
}
