package org.throughline.campaigns.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.throughline.campaigns.CampaignLetter;
import org.throughline.campaigns.CampaignLinks;

/** Leads a moderator to what the machine did not find: a text that belongs to a campaign, and a campaign that is the same. */
final class ByHand extends Div {

    ByHand(String consultationSlug, CampaignLetter letter) {
        addClassName("tl-actions");
        button(CampaignLinks.add(consultationSlug, letter), "campaigns.add.link");
        button(CampaignLinks.join(consultationSlug, letter), "campaigns.join.link");
    }

    private void button(String address, String key) {
        Anchor button = new Anchor(address, getTranslation(key));
        button.addClassNames("tl-button", "tl-button-quiet");
        add(button);
    }
}
