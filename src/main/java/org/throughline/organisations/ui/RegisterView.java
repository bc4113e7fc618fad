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
import java.util.List;
import java.util.Map;
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

    private final Field name = Field.line("name", label("name"), "");
    private final Field kind = Field.choice("kind", label("kind"), hint("kind"), words(NewOrganisation.Kind.values()));
    private final Field type = Field.choice("type", label("type"), "", unchosen(OrganisationType.values()));
    private final Field number = Field.line("number", label("number"), hint("number"));
    private final Field size =
            Field.choice("size", label("size"), hint("size"), words(NewOrganisation.SizeBand.values()));
    private final Field represents = Field.text("represents", label("represents"), hint("represents"));
    private final Field area;

    RegisterView(Organisations organisations, Areas areas) {
        addClassNames("tl-page", "tl-page-narrow");
        Map<String, String> places = new LinkedHashMap<>();
        places.put("", getTranslation("organisations.register.area.none"));
        areas.today().forEach(each -> places.put(each.key(), each.name()));
        area = Field.choice("area", label("area"), "", places);
        List<Field> fields = List.of(name, kind, type, represents, number, area, size);
        FormErrors errors = new FormErrors(OrganisationsLinks.REGISTER, fields);
        NativeButton send = new NativeButton(
                getTranslation("organisations.register.send"),
                click -> errors.unlessRefused(() -> open(organisations.register(said()))));
        send.addClassNames("tl-button", "tl-button-primary");
        Paragraph lead = new Paragraph(getTranslation("organisations.register.lead"));
        lead.addClassName("tl-lead");
        Div form = new Div();
        form.addClassName("tl-form");
        fields.forEach(form::add);
        form.add(send);
        add(new H1(getTranslation("organisations.register.heading")), lead, errors, form);
    }

    private NewOrganisation said() {
        return new NewOrganisation(
                name.getValue(),
                NewOrganisation.Kind.valueOf(kind.getValue()),
                type.getValue().isEmpty() ? null : OrganisationType.valueOf(type.getValue()),
                number.getValue(),
                area.getValue(),
                NewOrganisation.SizeBand.valueOf(size.getValue()),
                represents.getValue());
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
