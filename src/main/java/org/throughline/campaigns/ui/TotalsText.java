package org.throughline.campaigns.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.campaigns.CampaignTotals;

/** Both counts, always together: who contributed, and who of them sent a letter that others sent too. */
final class TotalsText extends Div {

    TotalsText(CampaignTotals totals) {
        if (!totals.sorted()) {
            line("unsorted");
            return;
        }
        line("people", totals.people(), totals.copyingPeople());
        if (totals.organisations() > 0) {
            line("organisations", totals.organisations(), totals.copyingOrganisations());
        }
        if (totals.uncompared() > 0) {
            line("uncompared", totals.uncompared());
        }
    }

    private void line(String key, Object... counts) {
        add(new Paragraph(getTranslation("campaigns.totals." + key, counts)));
    }
}
