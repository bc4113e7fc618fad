package org.throughline.campaigns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;

/** Something to decide, with the reason that everybody reads. */
final class ReasonedForm extends Div {

    private final Fields fields;
    private final FormField reason;
    private final ErrorSummary errors;
    private final Div actions = new Div();

    /** @param prefix makes ids unique on a page with several of these */
    ReasonedForm(String prefix) {
        this(prefix, "campaigns.desk.reason.hint");
    }

    /** @param hint the key of what helps with the reason */
    ReasonedForm(String prefix, String hint) {
        fields = new Fields(prefix);
        errors = new ErrorSummary(fields, new H3(getTranslation("campaigns.desk.not")));
        reason = fields.lines("reason", getTranslation("campaigns.desk.reason"), getTranslation(hint));
        addClassName("tl-form");
        actions.addClassName("tl-actions");
        add(errors, reason, actions);
    }

    Fields fields() {
        return fields;
    }

    /** Puts what is asked before the reason. */
    ReasonedForm asking(Component field) {
        addComponentAtIndex(1, field);
        return this;
    }

    /** @param decide takes the reason; it may refuse */
    ReasonedForm deciding(String words, Consumer<String> decide) {
        NativeButton button =
                new NativeButton(words, click -> errors.unlessRefused(() -> decide.accept(reason.value())));
        button.addClassName("tl-button");
        actions.add(button);
        return this;
    }
}
