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

/** Asks why a contribution is withheld, and for a word to its author. */
final class ReasonForm extends Div {

    private final FormField reason;
    private final FormField words;

    /**
     * @param id makes ids unique among the items of the queue
     * @param withhold may refuse; the refusal is shown here
     */
    ReasonForm(String id, BiConsumer<Reason, String> withhold, Runnable cancel) {
        addClassName("tl-form");
        Fields fields = new Fields(id);
        reason = fields.choice("reason", getTranslation("moderation.reason"), "", reasons());
        words = fields.lines("words", getTranslation("moderation.words"), getTranslation("moderation.words.hint"));
        ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("moderation.not-withheld")));
        NativeButton confirm = new NativeButton(
                getTranslation("moderation.withhold.confirm"),
                click -> errors.unlessRefused(() -> withhold.accept(chosen(), words.value())));
        confirm.addClassNames("tl-button", "tl-button-danger");
        NativeButton back = new NativeButton(getTranslation("moderation.cancel"), click -> cancel.run());
        back.addClassNames("tl-button", "tl-button-quiet");
        Div actions = new Div(confirm, back);
        actions.addClassName("tl-actions");
        add(errors, reason, words, actions);
    }

    void takeFocus() {
        reason.takeFocus();
    }

    private Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Reason each : Reason.values()) {
            reasons.put(each.name(), getTranslation(each.textKey()));
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
