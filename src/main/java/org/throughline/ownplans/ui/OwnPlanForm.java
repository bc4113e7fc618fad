package org.throughline.ownplans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.forms.BrowserDraft;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Ids;
import org.throughline.ownplans.OwnPlanDetails;
import org.throughline.ownplans.OwnPlanView;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;

/** The questions about a plan or report of an organisation. The browser keeps what is typed until it is saved. */
final class OwnPlanForm extends Div {

    private static final String SECTIONS = "sections";

    private final Fields fields = new Fields();

    /**
     * @param contents the sections to choose from
     * @param draft the key under which the browser keeps what is typed
     * @param save takes what was said; it may refuse
     */
    OwnPlanForm(List<SectionRef> contents, String draft, String button, Consumer<OwnPlanDetails> save) {
        addClassName("tl-form");
        FormField sections = fields.several(SECTIONS, say(SECTIONS), say("sections.hint"), names(contents));
        sections.getElement().setAttribute("data-draft-field", SECTIONS);
        sections.addClassName("tl-own-plan-sections");
        ErrorSummary errors = new ErrorSummary(fields);
        NativeButton send = new NativeButton(
                button,
                click -> errors.unlessRefused(() -> {
                    save.accept(said());
                    BrowserDraft.forget(this, draft);
                }));
        send.addClassNames("tl-button", "tl-button-primary");
        Div actions = new Div(send);
        actions.addClassName("tl-actions");
        add(
                errors,
                fields.line("title", say("title"), say("title.hint")),
                fields.lines("about", say("about"), say("about.hint")),
                fields.line("link", say("link"), say("link.hint")),
                fields.day("dated", say("dated"), say("dated.hint")),
                sections,
                actions);
        BrowserDraft.keep(this, draft, this::fill);
    }

    private String say(String key) {
        return getTranslation("ownplans.form." + key);
    }

    private static Map<String, String> names(List<SectionRef> contents) {
        Map<String, String> names = new LinkedHashMap<>();
        contents.forEach(section -> names.put(section.id().value().toString(), section.title()));
        return names;
    }

    /** With what is said now. */
    OwnPlanForm showing(OwnPlanView plan) {
        fill(Map.of(
                "title",
                plan.title(),
                "about",
                plan.about(),
                "link",
                plan.link(),
                "dated",
                plan.dated().toString(),
                SECTIONS,
                plan.sections().stream()
                        .map(section -> section.id().value().toString())
                        .collect(Collectors.joining(","))));
        return this;
    }

    private void fill(Map<String, String> values) {
        fields.fill(values);
    }

    private OwnPlanDetails said() {
        return new OwnPlanDetails(
                value("title"),
                value("about"),
                value("link"),
                day(),
                Stream.of(value(SECTIONS).split(","))
                        .flatMap(id -> Ids.parse(id).stream())
                        .map(SectionId::new)
                        .collect(Collectors.toSet()));
    }

    private String value(String name) {
        return fields.get(name).value();
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(value("dated"));
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
