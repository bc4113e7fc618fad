package org.throughline.plans.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.forms.BrowserDraft;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Ids;
import org.throughline.plans.ModerationPolicy;
import org.throughline.plans.NewConsultation;
import org.throughline.plans.VersionId;

/** Everything that a consultation says of itself, one field each. The browser keeps what is typed until it is kept as a draft. */
final class ConsultationForm extends Div {

    private final Fields fields = new Fields();
    private final FormField version;
    private final FormField title;
    private final FormField summary;
    private final FormField purpose;
    private final FormField canChange;
    private final FormField cannotChange;
    private final FormField decisionOwner;
    private final FormField opens;
    private final FormField closes;
    private final FormField minutes;
    private final FormField steps;
    private final FormField moderation;
    private final FormField rules;

    /** @param versions the texts to choose from, as words by identity */
    ConsultationForm(Map<String, String> versions) {
        addClassName("tl-form");
        version = fields.select("version", label("version"), "", versions);
        title = line("title");
        summary = lines("summary");
        purpose = lines("purpose");
        canChange = lines("canChange");
        cannotChange = lines("cannotChange");
        decisionOwner = line("decisionOwner");
        opens = fields.day("opens", label("opens"), label("opens.hint"));
        closes = fields.day("closes", label("closes"), label("closes.hint"));
        minutes = fields.number("minutes", label("minutes"), "");
        steps = lines("steps");
        moderation = fields.select("moderation", label("moderation"), "", policies());
        rules = lines("rules");
        minutes.fill("15");
        fields.all().forEach(this::add);
    }

    private Map<String, String> policies() {
        Map<String, String> policies = new LinkedHashMap<>();
        for (ModerationPolicy policy : ModerationPolicy.values()) {
            policies.put(policy.name(), label("moderation." + policy.name()));
        }
        return policies;
    }

    Fields fields() {
        return fields;
    }

    NewConsultation said() {
        return new NewConsultation(
                "",
                new VersionId(Ids.parse(version.value()).orElseGet(() -> new UUID(0, 0))),
                title.value(),
                summary.value(),
                purpose.value(),
                lines(canChange),
                lines(cannotChange),
                decisionOwner.value(),
                UploadView.day(opens.value()),
                UploadView.day(closes.value()),
                number(minutes.value()),
                lines(steps),
                ModerationPolicy.valueOf(moderation.value()),
                lines(rules));
    }

    void show(NewConsultation said) {
        version.fill(said.version().value().toString());
        title.fill(said.title());
        summary.fill(said.summary());
        purpose.fill(said.purpose());
        canChange.fill(String.join("\n", said.canChange()));
        cannotChange.fill(String.join("\n", said.cannotChange()));
        decisionOwner.fill(said.decisionOwner());
        opens.fill(said.opens() == null ? "" : said.opens().toString());
        closes.fill(said.closes() == null ? "" : said.closes().toString());
        minutes.fill(said.minutes() == 0 ? "" : String.valueOf(said.minutes()));
        steps.fill(String.join("\n", said.steps()));
        moderation.fill(said.moderation().name());
        rules.fill(String.join("\n", said.rules()));
    }

    /** From now on the browser keeps what is typed under this key; what it kept is given back. */
    void keepIn(String key) {
        BrowserDraft.keep(this, key, fields::fill);
    }

    /** What was typed is kept elsewhere now; what is typed from here on is kept under the second key. */
    void kept(String key, String next) {
        BrowserDraft.forget(this, key);
        getElement().setAttribute("data-draft-key", next);
    }

    private static int number(String typed) {
        return typed.matches("-?\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private static List<String> lines(FormField field) {
        return field.value().lines().toList();
    }

    private FormField line(String name) {
        return fields.line(name, label(name), label(name + ".hint"));
    }

    private FormField lines(String name) {
        return fields.lines(name, label(name), label(name + ".hint"));
    }

    private String label(String name) {
        return getTranslation("plans.consultation." + name);
    }
}
