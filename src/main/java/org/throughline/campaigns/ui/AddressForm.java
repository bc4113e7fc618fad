package org.throughline.campaigns.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.throughline.campaigns.CampaignLetter;
import org.throughline.campaigns.CampaignLinks;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;

/** Asks for the address of a comment, as it stands in the browser or in the record. */
final class AddressForm extends Div {

    private static final Pattern COMMENT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    AddressForm(String consultationSlug, CampaignLetter letter) {
        Fields fields = new Fields("find");
        ErrorSummary errors = new ErrorSummary(fields, new H2(getTranslation("campaigns.desk.not")));
        FormField address = fields.line(
                "address", getTranslation("campaigns.add.address"), getTranslation("campaigns.add.address.hint"));
        NativeButton compare = new NativeButton(
                getTranslation("campaigns.add.find"),
                click -> errors.unlessRefused(() -> UI.getCurrent()
                        .navigate(
                                CampaignLinks.desk(consultationSlug).substring(1) + "/add",
                                QueryParameters.simple(
                                        Map.of("campaign", letter.slug(), "comment", comment(address.value()))))));
        compare.addClassName("tl-button");
        Div actions = new Div(compare);
        actions.addClassName("tl-actions");
        addClassName("tl-form");
        add(errors, address, actions);
    }

    private static String comment(String address) {
        return COMMENT.matcher(address)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.at("address", "campaigns.refused.address")));
    }
}
