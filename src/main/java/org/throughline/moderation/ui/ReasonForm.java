package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.moderation.Reason;

/** Asks why a contribution is withheld, and for a word to its author. A digit chooses a reason, Enter confirms it. */
final class ReasonForm extends Div implements Step {

    private final FormField reason;
    private final FormField words;
    private final ErrorSummary errors;
    private final transient BiConsumer<Reason, String> withhold;

    /** @param withhold may refuse; the refusal is shown here */
    ReasonForm(BiConsumer<Reason, String> withhold, Runnable cancel) {
        this.withhold = withhold;
        addClassNames("tl-form", "tl-step");
        Fields fields = new Fields("step");
        reason = fields.choice(
                "reason", getTranslation("moderation.reason"), getTranslation("moderation.reason.hint"), reasons());
        words = fields.lines("words", getTranslation("moderation.words"), getTranslation("moderation.words.hint"));
        errors = new ErrorSummary(fields, new H3(getTranslation("moderation.not-withheld")));
        NativeButton confirm = new NativeButton(getTranslation("moderation.withhold.confirm"), click -> confirm());
        confirm.addClassNames("tl-button", "tl-button-danger");
        NativeButton back = new NativeButton(getTranslation("moderation.cancel"), click -> cancel.run());
        back.addClassNames("tl-button", "tl-button-quiet");
        Div actions = new Div(confirm, back);
        actions.addClassName("tl-actions");
        add(errors, reason, words, actions);
    }

    @Override
    public void takeFocus() {
        reason.takeFocus();
    }

    @Override
    public void choose(int number) {
        if (number >= 1 && number <= Reason.values().length) {
            reason.fill(Reason.values()[number - 1].name());
        }
    }

    @Override
    public void confirm() {
        errors.unlessRefused(() -> withhold.accept(chosen(), words.value()));
    }

    private Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Reason each : Reason.values()) {
            reasons.put(each.name(), (each.ordinal() + 1) + " · " + getTranslation(each.textKey()));
        }
        return reasons;
    }

    private Reason chosen() {
        if (reason.value().isEmpty()) {
            throw new Refused(Refusal.at("reason", "moderation.reason.missing"));
        }
        return Reason.valueOf(reason.value());
    }
}
