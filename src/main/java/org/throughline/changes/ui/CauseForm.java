package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.changes.Candidate;
import org.throughline.changes.Cause;
import org.throughline.changes.CauseKind;
import org.throughline.changes.CauseView;
import org.throughline.changes.Choices;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Spelled;

/** Where those who answer for a plan say what caused a change, and take back what they named. Nothing is chosen at first. */
final class CauseForm extends Div {

    /** What the form does with what was chosen, and where it leads. */
    interface Desk {

        void name(Cause cause);

        void takeBack(Cause cause);

        /** The same form with everything that was said about the plan. */
        String everything();

        /** The page without the form. */
        String cancelled();
    }

    private final Fields fields = new Fields("cause-");
    private final ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("changes.cause.not")));
    private final transient Desk desk;

    /** @param all whether what concerns other sections can be chosen too; it can where there is nothing else */
    CauseForm(Choices choices, List<CauseView> named, CauseStep step, boolean all, Desk desk) {
        this.desk = desk;
        addClassNames("tl-form", "tl-card");
        H3 heading = new H3(getTranslation("changes.cause.heading"));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, errors);
        if (step == CauseStep.CHOOSING) {
            heading.getElement().callJsFunction("focus");
        } else {
            add(done(step));
        }
        named.stream()
                .filter(cause -> !choices.credits().contains(cause.cause()))
                .forEach(cause -> add(new Paragraph(takeBack(cause))));
        choose(choices, named.stream().map(CauseView::cause).toList(), all);
    }

    private Paragraph done(CauseStep step) {
        Paragraph done = new Paragraph(getTranslation("changes.cause.done." + step));
        done.addClassName("tl-success");
        done.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        return done;
    }

    private void choose(Choices choices, List<Cause> named, boolean all) {
        boolean whole = all || choices.here().isEmpty();
        Map<String, String> words =
                words(Stream.concat(choices.here().stream(), whole ? choices.elsewhere().stream() : Stream.of())
                        .filter(candidate -> !named.contains(candidate.cause())));
        Div actions = new Div();
        actions.addClassName("tl-actions");
        if (words.isEmpty()) {
            add(new Paragraph(getTranslation("changes.cause.none")));
        } else {
            FormField choice = fields.choice("cause", getTranslation("changes.cause.label"), "", words);
            NativeButton name = new NativeButton(
                    getTranslation("changes.cause.name"),
                    click -> errors.unlessRefused(() -> desk.name(cause(choice.value()))));
            name.addClassNames("tl-button", "tl-button-primary");
            add(choice);
            actions.add(name);
        }
        if (!whole && !choices.elsewhere().isEmpty()) {
            add(new Paragraph(new Anchor(
                    desk.everything(),
                    getTranslation(
                            "changes.cause.everything", choices.elsewhere().size()))));
        }
        Anchor cancel = new Anchor(desk.cancelled(), getTranslation("changes.cause.cancel"));
        cancel.addClassName("tl-button");
        actions.add(cancel);
        add(actions);
    }

    private NativeButton takeBack(CauseView cause) {
        NativeButton button = new NativeButton(
                getTranslation("changes.cause.take-back", CauseList.words(this, cause)),
                click -> errors.unlessRefused(() -> desk.takeBack(cause.cause())));
        button.addClassName("tl-button");
        return button;
    }

    private Map<String, String> words(Stream<Candidate> candidates) {
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
