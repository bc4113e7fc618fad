package org.throughline.organisations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.organisations.NewOrganisation;
import org.throughline.organisations.OrganisationType;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.Organisations;
import org.throughline.organisations.OrganisationsLinks;
import org.throughline.places.Areas;

/** Registers an organisation. A group that is in no register is as welcome as one that is (R35). */
@Route(OrganisationsLinks.REGISTER)
@PermitAll
final class RegisterView extends Div implements HasDynamicTitle {

    private final Fields fields = new Fields();
    private final FormField name = fields.line("name", label("name"), "");
    private final FormField kind =
            fields.select("kind", label("kind"), hint("kind"), words(NewOrganisation.Kind.values()));
    private final FormField type = fields.select("type", label("type"), "", unchosen(OrganisationType.values()));
    private final FormField represents = fields.lines("represents", label("represents"), hint("represents"));
    private final FormField number = fields.line("number", label("number"), hint("number"));
    private final FormField area;
    private final FormField size;

    RegisterView(Organisations organisations, Areas areas) {
        addClassNames("tl-page", "tl-page-narrow");
        Map<String, String> places = new LinkedHashMap<>();
        places.put("", getTranslation("organisations.register.area.none"));
        areas.today().forEach(each -> places.put(each.key(), each.name()));
        area = fields.select("area", label("area"), "", places);
        size = fields.select("size", label("size"), hint("size"), words(NewOrganisation.SizeBand.values()));
        ErrorSummary errors = new ErrorSummary(fields);
        NativeButton send = new NativeButton(
                getTranslation("organisations.register.send"),
                click -> errors.unlessRefused(() -> open(organisations.register(said(), java.util.Set.of()))));
        send.addClassNames("tl-button", "tl-button-primary");
        Paragraph lead = new Paragraph(getTranslation("organisations.register.lead"));
        lead.addClassName("tl-lead");
        Div form = new Div();
        form.addClassName("tl-form");
        fields.all().forEach(form::add);
        form.add(send);
        add(new H1(getTranslation("organisations.register.heading")), lead, errors, form);
    }

    private NewOrganisation said() {
        return new NewOrganisation(
                name.value(),
                NewOrganisation.Kind.valueOf(kind.value()),
                type.value().isEmpty() ? null : OrganisationType.valueOf(type.value()),
                number.value(),
                area.value().isEmpty() ? null : area.value(),
                NewOrganisation.SizeBand.valueOf(size.value()),
                represents.value());
    }

    private static void open(OrganisationView registered) {
        UI.getCurrent().navigate(OrganisationsLinks.organisation(registered));
    }

    private Map<String, String> unchosen(Enum<?>[] values) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("", getTranslation("organisations.register.choose"));
        words.putAll(words(values));
        return words;
    }

    private Map<String, String> words(Enum<?>[] values) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Enum<?> value : values) {
            words.put(
                    value.name(),
                    getTranslation("organisations." + value.getDeclaringClass().getSimpleName() + "." + value.name()));
        }
        return words;
    }

    private String label(String field) {
        return getTranslation("organisations.register." + field);
    }

    private String hint(String field) {
        return getTranslation("organisations.register." + field + ".hint");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisations.register.title");
    }
}
