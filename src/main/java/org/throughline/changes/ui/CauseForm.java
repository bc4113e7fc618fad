package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.throughline.changes.Candidate;
import org.throughline.changes.Cause;
import org.throughline.changes.CauseKind;
import org.throughline.changes.CauseView;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Spelled;

/** Where those who answer for a plan say what caused a change. */
final class CauseForm extends Div {

    /** What the form does with what was chosen. */
    interface Desk {

        void name(Cause cause);

        void takeBack(Cause cause);
    }

    private final Fields fields = new Fields("cause-");
    private final ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("changes.cause.not")));

    CauseForm(List<Candidate> candidates, List<CauseView> named, Desk desk) {
        addClassNames("tl-form", "tl-card");
        add(new H3(getTranslation("changes.cause.heading")), errors);
        named.forEach(cause -> add(new Paragraph(takeBack(cause, desk))));
        if (candidates.isEmpty()) {
            add(new Paragraph(getTranslation("changes.cause.none")));
            return;
        }
        FormField choice = fields.select("cause", getTranslation("changes.cause.label"), "", words(candidates));
        NativeButton name = new NativeButton(
                getTranslation("changes.cause.name"),
                click -> errors.unlessRefused(() -> desk.name(cause(choice.value()))));
        name.addClassNames("tl-button", "tl-button-primary");
        add(choice, name);
    }

    private NativeButton takeBack(CauseView cause, Desk desk) {
        String what = cause.title() != null
                ? cause.title()
                : Objects.requireNonNull(cause.contribution()).authorName();
        NativeButton button = new NativeButton(
                getTranslation("changes.cause.take-back", what),
                click -> errors.unlessRefused(() -> desk.takeBack(cause.cause())));
        button.addClassName("tl-button");
        return button;
    }

    private Map<String, String> words(List<Candidate> candidates) {
        Map<String, String> words = new LinkedHashMap<>();
        candidates.forEach(candidate -> words.put(
                candidate.cause().kind() + " " + candidate.cause().id(),
                getTranslation(
                        "changes.cause.candidate." + candidate.cause().kind(), candidate.words(), candidate.who())));
        return words;
    }

    /** Comes from outside and may be anything. */
    private static Cause cause(String chosen) {
        String[] parts = chosen.split(" ", 2);
        return Spelled.find(CauseKind.class, parts[0])
                .flatMap(kind -> Ids.parse(parts[parts.length - 1]).map(id -> new Cause(kind, id)))
                .orElseThrow(() -> new Refused(Refusal.at("cause", "changes.refused.cause")));
    }
}
