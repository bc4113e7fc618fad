package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.throughline.contributions.Original;
import org.throughline.contributions.Redaction;
import org.throughline.contributions.ui.OriginalWords;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.SelectField;
import org.throughline.forms.WrittenField;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.moderation.CaseView;

/**
 * Chooses the passages that others shall not see: those that were flagged with one press each, any others by selecting them or by writing
 * them out. What everybody will read stands below.
 */
final class RedactionForm extends Div implements Step {

    private final Passages passages;
    private final Original original;
    private final SelectField reason;
    private final WrittenField words;
    private final ErrorSummary errors;
    private final H3 heading = new H3(getTranslation("moderation.redact.heading"));
    private final transient Consumer<List<Redaction>> publish;
    private final Div flagged = new Div();
    private final UnorderedList chosen = new UnorderedList();
    private final Div preview = new Div();
    private final transient Map<Passages.Suggestion, NativeButton> toggles = new LinkedHashMap<>();

    RedactionForm(CaseView view, Consumer<List<Redaction>> publish, Runnable cancel) {
        this.publish = publish;
        original = view.about().original();
        passages = new Passages(original, view.flags());
        addClassNames("tl-form", "tl-step");
        flagged.addClassName("tl-actions");
        Fields fields = new Fields("step");
        reason = fields.select("reason", getTranslation("moderation.redact.reason"), "", reasons());
        words = fields.line(
                "words", getTranslation("moderation.redact.words"), getTranslation("moderation.redact.words.hint"));
        errors = new ErrorSummary(fields, new H3(getTranslation("moderation.not-done")));
        NativeButton add = button("moderation.redact.add", "", this::addWritten);
        NativeButton confirm = button("moderation.redact.confirm", "tl-button-primary", this::confirm);
        NativeButton back = button("moderation.cancel", "tl-button-quiet", cancel);
        Div actions = new Div(confirm, back);
        actions.addClassName("tl-actions");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, errors);
        for (Passages.Suggestion suggestion : passages.suggestions()) {
            NativeButton toggle = toggle(suggestion, toggles.size() + 1);
            toggles.put(suggestion, toggle);
            flagged.add(toggle);
        }
        if (!passages.suggestions().isEmpty()) {
            add(new Paragraph(getTranslation("moderation.redact.flagged")), flagged);
        }
        add(new SelectableWords(original, this::addSelected), reason, words, add);
        add(new H3(getTranslation("moderation.redact.preview")), chosen, preview, actions);
        show();
    }

    @Override
    public void takeFocus() {
        if (passages.suggestions().isEmpty()) {
            words.takeFocus();
        } else {
            heading.getElement().callJsFunction("focus");
        }
    }

    @Override
    public void confirm() {
        errors.unlessRefused(() -> publish.accept(passages.chosen()));
    }

    /** The digit of a flagged passage removes it or shows it again. */
    @Override
    public void choose(int number) {
        if (number >= 1 && number <= passages.suggestions().size()) {
            passages.toggle(passages.suggestions().get(number - 1));
            show();
        }
    }

    private void addWritten() {
        errors.unlessRefused(() -> {
            if (!passages.addWords(words.value(), Redaction.Reason.valueOf(reason.value()))) {
                throw new Refused(Refusal.at("words", "moderation.redact.not-there"));
            }
            words.fill("");
            show();
        });
    }

    private void addSelected(Redaction.Part part, int from, int to) {
        errors.unlessRefused(() -> {
            if (from >= to) {
                throw new Refused(Refusal.of("moderation.redact.nothing-selected"));
            }
            passages.add(new Redaction(part, from, to, Redaction.Reason.valueOf(reason.value())));
            show();
        });
    }

    private void show() {
        toggles.forEach((suggestion, toggle) ->
                toggle.getElement().setAttribute("aria-pressed", String.valueOf(passages.isChosen(suggestion))));
        chosen.removeAll();
        passages.chosen().forEach(passage -> chosen.add(line(passage)));
        preview.removeAll();
        preview.add(new OriginalWords(new Original(original.text(), original.proposedWording(), passages.chosen())));
    }

    private NativeButton toggle(Passages.Suggestion suggestion, int number) {
        NativeButton toggle = new NativeButton(
                number + " · " + suggestion.words() + " (" + Kinds.of(this, suggestion.kind()) + ")", click -> {
                    passages.toggle(suggestion);
                    show();
                });
        toggle.addClassName("tl-button");
        return toggle;
    }

    private ListItem line(Redaction passage) {
        NativeButton putBack = new NativeButton(getTranslation("moderation.redact.put-back"), click -> {
            passages.remove(passage);
            show();
        });
        String text = passages.words(passage);
        putBack.addClassNames("tl-button", "tl-button-quiet");
        putBack.setAriaLabel(getTranslation("moderation.redact.put-back.of", text));
        return new ListItem(
                new Paragraph(getTranslation(
                        "moderation.redact.chosen",
                        text,
                        getTranslation(passage.reason().textKey()))),
                putBack);
    }

    private NativeButton button(String key, String style, Runnable pressed) {
        NativeButton button = new NativeButton(getTranslation(key), click -> pressed.run());
        button.addClassName("tl-button");
        if (!style.isEmpty()) {
            button.addClassName(style);
        }
        return button;
    }

    private Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        Arrays.stream(Redaction.Reason.values())
                .forEach(each -> reasons.put(each.name(), getTranslation(each.textKey())));
        return reasons;
    }
}
