package org.throughline.organisations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.forms.TickedField;
import org.throughline.organisations.NewOrganisation;
import org.throughline.organisations.NewOrganisation.Kind;
import org.throughline.organisations.NewOrganisation.SizeBand;
import org.throughline.organisations.OrganisationType;
import org.throughline.organisations.OrganisationView;
import org.throughline.organisations.RegisterNumber;
import org.throughline.places.Area;
import org.throughline.places.Level;

/** The questions about an organisation, and what their answers say. Only name, type and whom it speaks for are asked of everybody. */
final class ProfileFields extends Div {

    private final Fields fields = new Fields();
    private final FormField name = fields.line("name", label("name"), hint("name"));
    private final FormField kind = fields.select("kind", label("kind"), hint("kind"), words(Kind.values()));
    private final FormField type = fields.select("type", label("type"), "", unchosen(OrganisationType.values()));
    private final FormField represents =
            fields.lines("represents", label("represents"), hint("represents")).tall(3);
    private final FormField communities = fields.lines("communities", label("communities"), hint("communities"))
            .tall(3);
    private final FormField number = fields.line("number", label("number"), hint("number"));
    private final FormField level = fields.select("level", label("level"), "", level());
    private final FormField size = fields.select("size", label("size"), hint("size"), words(SizeBand.values()));
    private final Map<String, TickedField> areas = new LinkedHashMap<>();
    private final Paragraph form = new Paragraph();
    private Kind fixedKind = Kind.ORGANISATION;

    ProfileFields(List<Area> known) {
        addClassName("tl-form");
        known.forEach(area -> areas.put(area.key(), fields.tick("area-" + area.key(), area.name())));
        form.addClassName("tl-meta");
        form.getElement().setAttribute("role", "status");
        number.onChange(this::showForm);
        add(name, kind, type, represents, communities, number, form, areas(), level, size);
    }

    Fields fields() {
        return fields;
    }

    private NativeDetails areas() {
        Div list = new Div();
        areas.values().forEach(list::add);
        NativeDetails details = new NativeDetails(label("areas"), list);
        details.addClassName("tl-details");
        return details;
    }

    /** A hint and never a gate: registers change, and people mistype. */
    private void showForm() {
        String typed = number.value().strip();
        form.setText(typed.isEmpty() ? "" : getTranslation("organisations.Form." + RegisterNumber.formOf(typed)));
    }

    /** What the organisation says now, to be changed. What it is, organisation or network, stays. */
    void fill(OrganisationView organisation) {
        fixedKind = organisation.kind();
        remove(kind);
        name.fill(organisation.name());
        kind.fill(organisation.kind().name());
        type.fill(organisation.type().name());
        represents.fill(organisation.represents());
        communities.fill(String.join("\n", organisation.communities()));
        number.fill(Optional.ofNullable(organisation.number()).orElse(""));
        level.fill(Optional.ofNullable(organisation.level()).map(Level::name).orElse(""));
        size.fill(organisation.size().name());
        areas.forEach((key, field) -> field.fill(organisation.areas().contains(key) ? "true" : ""));
        showForm();
    }

    NewOrganisation said() {
        return new NewOrganisation(
                name.value(),
                kind.getParent().isPresent() ? Kind.valueOf(kind.value()) : fixedKind,
                type.value().isEmpty() ? null : OrganisationType.valueOf(type.value()),
                number.value(),
                areas.keySet().stream().filter(key -> ticked(key)).toList(),
                level.value().isEmpty() ? null : Level.valueOf(level.value()),
                communities.value().lines().toList(),
                SizeBand.valueOf(size.value()),
                represents.value());
    }

    private boolean ticked(String key) {
        TickedField field = areas.get(key);
        return field != null && field.isTicked();
    }

    private Map<String, String> level() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("", getTranslation("organisations.register.level.none"));
        for (Level each : Level.values()) {
            words.put(each.name(), getTranslation("places.level." + each.name()));
        }
        return words;
    }

    private Map<String, String> unchosen(Enum<?>[] values) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("", getTranslation("organisations.register.choose"));
        words.putAll(words(values));
        return words;
    }

    private Map<String, String> words(Enum<?>[] values) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Enum<?> each : values) {
            words.put(each.name(), Words.of(this, each));
        }
        return words;
    }

    private String label(String field) {
        return getTranslation("organisations.register." + field);
    }

    private String hint(String field) {
        return getTranslation("organisations.register." + field + ".hint");
    }
}
