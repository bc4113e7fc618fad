package org.throughline.campaigns.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.throughline.campaigns.CampaignForecast;
import org.throughline.campaigns.CampaignLetter;

/** What a decision will change, both counts together. */
final class ForecastList extends Section {

    private final UnorderedList list = new UnorderedList();

    ForecastList(CampaignLetter campaign, CampaignForecast forecast) {
        line("people", campaign, forecast.before().people(), forecast.people());
        if (forecast.organisations() > 0) {
            line("organisations", campaign, forecast.before().organisations(), forecast.organisations());
        }
        line("all", forecast.totals().people(), forecast.totals().copyingPeople(), forecast.copyingPeople());
        if (forecast.people() == forecast.before().people()) {
            line("same");
        }
        add(
                new H2(getTranslation("campaigns.forecast")),
                list,
                new Paragraph(getTranslation("campaigns.forecast.undo")));
    }

    private void line(String key, Object... counts) {
        list.add(new ListItem(getTranslation("campaigns.forecast." + key, counts)));
    }
}
