package org.throughline.campaigns.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.throughline.campaigns.CampaignCounts;

/** How many sent a letter, and what they did to it. */
final class CountLines extends UnorderedList {

    CountLines(CampaignCounts counts) {
        line("people", counts.people(), counts.unchanged(), counts.people() - counts.unchanged());
        if (counts.organisations() > 0) {
            line("organisations", counts.organisations());
        }
        line("added", counts.added());
        if (counts.borderline() > 0) {
            line("borderline", counts.borderline());
        }
    }

    private void line(String key, Object... counts) {
        add(new ListItem(getTranslation("campaigns.counts." + key, counts)));
    }
}
