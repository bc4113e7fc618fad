package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.forms.Fields;
import org.throughline.forms.TickedField;
import org.throughline.forms.WrittenField;
import org.throughline.people.Choices;
import org.throughline.people.Consent;

/**
 * What becomes public of what is written here, in one sentence that follows the choices, and the three choices themselves. Nothing is
 * ticked beforehand that would publish more.
 */
final class ConsentFields extends Div {

    private final Paragraph sentence = new Paragraph();
    private final TickedField nameShown;
    private final WrittenField name;
    private final TickedField wordsHidden;
    private final TickedField mayBeContacted;

    ConsentFields(Fields fields) {
        nameShown = fields.tick("nameShown", getTranslation("contributions.consent.show-name"));
        name = fields.line(
                        "displayName",
                        getTranslation("contributions.consent.name"),
                        getTranslation("contributions.consent.name.hint"))
                .completedAs("name");
        wordsHidden = fields.tick("wordsHidden", getTranslation("contributions.consent.words-hidden"));
        mayBeContacted = fields.tick("mayBeContacted", getTranslation("contributions.consent.may-be-contacted"));
        NativeDetails choices = new NativeDetails(
                getTranslation("contributions.consent.change"),
                new Div(nameShown, name, wordsHidden, mayBeContacted, note("contributions.consent.later")));
        choices.addClassName("tl-details");
        sentence.setId("consent-sentence");
        add(sentence, choices, note("contributions.form.notice"));
        fill(Consent.NONE);
    }

    private Paragraph note(String key) {
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassName("tl-meta");
        return note;
    }

    void fill(Consent consent) {
        nameShown.fill(ticked(consent.choices().nameShown()));
        name.fill(consent.name());
        wordsHidden.fill(ticked(!consent.choices().wordsShown()));
        mayBeContacted.fill(ticked(consent.choices().mayBeContacted()));
        changed();
    }

    /** The sentence says what holds now; a name that is typed counts once its box is ticked. */
    void changed() {
        sentence.setText(getTranslation("contributions.consent."
                        + (wordsHidden.isTicked() ? "hidden" : nameShown.isTicked() ? "named" : "unnamed"))
                + " "
                + getTranslation("contributions.consent.contact." + mayBeContacted.isTicked()));
    }

    Consent consent() {
        return new Consent(
                name.value(), new Choices(nameShown.isTicked(), !wordsHidden.isTicked(), mayBeContacted.isTicked()));
    }

    private static String ticked(boolean yes) {
        return yes ? "true" : "";
    }
}
