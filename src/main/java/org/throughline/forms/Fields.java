package org.throughline.forms;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The fields of one form by their names. It makes them; the form puts them where it wants. */
public final class Fields {

    private final String prefix;
    private final Map<String, FormField> all = new LinkedHashMap<>();

    /** For a form that is alone on its page: the ids of its controls are their names. */
    public Fields() {
        this("");
    }

    /** @param prefix makes ids unique on a page with two forms */
    public Fields(String prefix) {
        this.prefix = prefix;
    }

    /** Takes in a field of the room's own. */
    public <F extends FormField> F add(F field) {
        all.put(field.name(), field);
        return field;
    }

    public WrittenField line(String name, String label, String hint) {
        return add(WrittenField.input("text", prefix, name, label, hint));
    }

    public WrittenField lines(String name, String label, String hint) {
        return add(WrittenField.lines(prefix, name, label, hint));
    }

    public WrittenField email(String name, String label, String hint) {
        return add(WrittenField.input("email", prefix, name, label, hint).completedAs("email"));
    }

    /** A day; its value is in ISO form. */
    public WrittenField day(String name, String label, String hint) {
        return add(WrittenField.input("date", prefix, name, label, hint));
    }

    public WrittenField number(String name, String label, String hint) {
        return add(WrittenField.input("number", prefix, name, label, hint));
    }

    /** @param answers label by value, in order; where one is empty it is chosen at first, otherwise none is */
    public ChosenField choice(String name, String legend, String hint, Map<String, String> answers) {
        return add(new ChosenField(prefix, name, legend, hint, answers));
    }

    /** @param answers label by value, in order; the first is chosen at first */
    public SelectField select(String name, String label, String hint, Map<String, String> answers) {
        return add(new SelectField(prefix, name, label, hint, answers));
    }

    public TickedField tick(String name, String label) {
        return add(new TickedField(prefix, name, label));
    }

    /** @param answers label by value, in order; none is ticked at first, and a value holds no comma */
    public SeveralField several(String name, String legend, String hint, Map<String, String> answers) {
        return add(new SeveralField(prefix, name, legend, hint, answers));
    }

    public KeptField kept(String name) {
        return add(new KeptField(prefix, name));
    }

    public FormField get(String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    public Collection<FormField> all() {
        return all.values();
    }

    /** The field that a refusal names, where it stands on the page for a person to go to. */
    Optional<FormField> shown(String name) {
        return Optional.ofNullable(all.get(name))
                .filter(field -> !(field instanceof KeptField))
                .filter(field -> field.getParent().isPresent());
    }

    /** Every answer by name, as a draft keeps them. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        all.forEach((name, field) -> values.put(name, field.value()));
        return values;
    }

    /** Puts answers back; a field without one is emptied. */
    public void fill(Map<String, String> values) {
        all.forEach((name, field) -> field.fill(values.getOrDefault(name, "")));
    }

    /** Calls back whenever any answer changes. */
    public void onChange(Runnable change) {
        all.values().forEach(field -> field.onChange(change));
    }
}
