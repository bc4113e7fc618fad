package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;

/** Asks for a few words and does something with them. */
final class WordsForm extends Div implements Step {

    private final FormField words;

    /**
     * @param key of the texts: {@code .heading}, {@code .label}, {@code .hint} and {@code .confirm}
     * @param done may refuse; the refusal is shown here
     */
    WordsForm(String key, Consumer<String> done, Runnable cancel) {
        addClassNames("tl-form", "tl-step");
        Fields fields = new Fields("step");
        words = fields.lines("words", getTranslation(key + ".label"), getTranslation(key + ".hint"));
        ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("moderation.not-done")));
        NativeButton confirm = new NativeButton(
                getTranslation(key + ".confirm"), click -> errors.unlessRefused(() -> done.accept(words.value())));
        confirm.addClassNames("tl-button", "tl-button-primary");
        NativeButton back = new NativeButton(getTranslation("moderation.cancel"), click -> cancel.run());
        back.addClassNames("tl-button", "tl-button-quiet");
        Div actions = new Div(confirm, back);
        actions.addClassName("tl-actions");
        add(new H3(getTranslation(key + ".heading")), errors, words, actions);
    }

    @Override
    public void takeFocus() {
        words.takeFocus();
    }
}
