package org.throughline.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Consumer;

/** Something to decide, with the reason that everybody reads. */
public final class ReasonedForm extends Div {

    private final Fields fields;
    private final WrittenField reason;
    private final ErrorSummary errors;
    private final Div actions = new Div();

    /**
     * @param prefix makes ids unique on a page with several of these
     * @param key of its texts, which are {@code key.reason}, {@code key.reason.hint} and {@code key.not}, for what was refused
     */
    public ReasonedForm(String prefix, String key) {
        this(prefix, key, key + ".reason.hint");
    }

    /** @param hint the key of what helps with the reason */
    public ReasonedForm(String prefix, String key, String hint) {
        fields = new Fields(prefix);
        errors = new ErrorSummary(fields, new H3(getTranslation(key + ".not")));
        reason = fields.lines("reason", getTranslation(key + ".reason"), getTranslation(hint));
        addClassName("tl-form");
        actions.addClassName("tl-actions");
        add(errors, reason, actions);
    }

    public Fields fields() {
        return fields;
    }

    /** @param rows how many lines of the reason are in sight */
    public ReasonedForm tall(int rows) {
        reason.tall(rows);
        return this;
    }

    /** Puts what is asked before the reason. */
    public ReasonedForm asking(Component field) {
        addComponentAtIndex(1, field);
        return this;
    }

    /** @param decide takes the reason; it may refuse */
    public ReasonedForm deciding(String words, Consumer<String> decide) {
        NativeButton button =
                new NativeButton(words, click -> errors.unlessRefused(() -> decide.accept(reason.value())));
        button.addClassName("tl-button");
        actions.add(button);
        return this;
    }

    /** The form, folded until it is wanted. */
    public NativeDetails folded(String summary) {
        NativeDetails fold = new NativeDetails("", this);
        fold.setSummaryText(summary);
        fold.addClassName("tl-details");
        return fold;
    }
}
