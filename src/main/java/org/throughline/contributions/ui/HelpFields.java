package org.throughline.contributions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.Agreement;
import org.throughline.contributions.Help;
import org.throughline.contributions.HelperRole;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Spelled;

/** What is asked of somebody who writes down another person's words: how that person agreed, and what the helper is to them. */
final class HelpFields extends Div {

    /** The answer to "Who is speaking?" of somebody who helps. */
    static final String HELPING = "helping";

    private final FormField speaker;
    private final FormField role;
    private final FormField agreed;
    private final FormField agreedWords;
    private final FormField agreedOn;
    private final FormField notedName;

    /** @param speaker the question who is speaking */
    HelpFields(Fields fields, FormField speaker) {
        this.speaker = speaker;
        role = fields.choice(
                "helperRole", getTranslation("contributions.help.role"), "", answers(this, HelperRole.class));
        agreed = fields.choice(
                "agreed",
                getTranslation("contributions.help.agreed"),
                getTranslation("contributions.help.agreed.hint"),
                answers(this, Agreement.class));
        agreedWords = fields.line("agreedWords", getTranslation("contributions.help.agreed-words"), "");
        agreedOn = fields.day("agreedOn", getTranslation("contributions.help.day"), "");
        notedName = fields.line(
                "notedName", getTranslation("contributions.help.name"), getTranslation("contributions.help.name.hint"));
        Paragraph note = new Paragraph(getTranslation("contributions.help.note"));
        add(note, role, agreed, agreedWords, agreedOn, notedName);
        addClassName("tl-inset");
        changed();
    }

    private static <E extends Enum<E>> Map<String, String> answers(Component at, Class<E> type) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            answers.put(constant.name(), Wording.of(at, constant));
        }
        return answers;
    }

    boolean isHelping() {
        return speaker.value().equals(HELPING);
    }

    /** Shown to those whom it concerns. An attribute, because what the server hides it would show again without what was typed. */
    void changed() {
        getElement().setAttribute("hidden", !isHelping());
    }

    Help help() {
        return new Help(
                constant(HelperRole.class, role),
                constant(Agreement.class, agreed),
                agreedWords.value().strip(),
                day(),
                notedName.value().strip());
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(agreedOn.value());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, FormField field) {
        return Spelled.find(type, field.value()).orElse(null);
    }
}
