package org.throughline.plans.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.kernel.Ids;
import org.throughline.organisations.ui.Field;
import org.throughline.plans.ModerationPolicy;
import org.throughline.plans.NewConsultation;
import org.throughline.plans.VersionId;

/** Everything that a consultation says of itself, one field each. */
final class ConsultationForm extends Div {

    private final Field version;
    private final Field title = line("title");
    private final Field summary = text("summary");
    private final Field purpose = text("purpose");
    private final Field canChange = text("canChange");
    private final Field cannotChange = text("cannotChange");
    private final Field decisionOwner = line("decisionOwner");
    private final Field opens = Field.day("opens", label("opens"), label("opens.hint"));
    private final Field closes = Field.day("closes", label("closes"), label("closes.hint"));
    private final Field minutes = Field.number("minutes", label("minutes"), "");
    private final Field steps = text("steps");
    private final Field moderation;
    private final Field rules = text("rules");

    /** @param versions the texts to choose from, as words by identity */
    ConsultationForm(Map<String, String> versions) {
        addClassName("tl-form");
        version = Field.choice("version", label("version"), "", versions);
        Map<String, String> policies = new LinkedHashMap<>();
        for (ModerationPolicy policy : ModerationPolicy.values()) {
            policies.put(policy.name(), label("moderation." + policy.name()));
        }
        moderation = Field.choice("moderation", label("moderation"), "", policies);
        minutes.setValue("15");
        fields().forEach(this::add);
    }

    List<Field> fields() {
        return List.of(
                version,
                title,
                summary,
                purpose,
                canChange,
                cannotChange,
                decisionOwner,
                opens,
                closes,
                minutes,
                steps,
                moderation,
                rules);
    }

    NewConsultation said() {
        return new NewConsultation(
                "",
                new VersionId(Ids.parse(version.getValue()).orElseGet(() -> new UUID(0, 0))),
                title.getValue(),
                summary.getValue(),
                purpose.getValue(),
                lines(canChange),
                lines(cannotChange),
                decisionOwner.getValue(),
                UploadView.day(opens.getValue()),
                UploadView.day(closes.getValue()),
                number(minutes.getValue()),
                lines(steps),
                ModerationPolicy.valueOf(moderation.getValue()),
                lines(rules));
    }

    void show(NewConsultation said) {
        version.setValue(said.version().value().toString());
        title.setValue(said.title());
        summary.setValue(said.summary());
        purpose.setValue(said.purpose());
        canChange.setValue(String.join("\n", said.canChange()));
        cannotChange.setValue(String.join("\n", said.cannotChange()));
        decisionOwner.setValue(said.decisionOwner());
        opens.setValue(said.opens() == null ? "" : said.opens().toString());
        closes.setValue(said.closes() == null ? "" : said.closes().toString());
        minutes.setValue(String.valueOf(said.minutes()));
        steps.setValue(String.join("\n", said.steps()));
        moderation.setValue(said.moderation().name());
        rules.setValue(String.join("\n", said.rules()));
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    private static List<String> lines(Field field) {
        return field.getValue().lines().toList();
    }

    private Field line(String name) {
        return Field.line(name, label(name), label(name + ".hint"));
    }

    private Field text(String name) {
        return Field.text(name, label(name), label(name + ".hint"));
    }

    private String label(String name) {
        return getTranslation("plans.consultation." + name);
    }
}
