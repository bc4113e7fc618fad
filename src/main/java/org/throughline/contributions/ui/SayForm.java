package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import java.util.function.Consumer;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;

/** A few words of an author to a moderator, or a withheld contribution in other words. */
final class SayForm extends Div {

    private final FormField first;

    /**
     * @param id makes ids unique on the page
     * @param key of the texts: {@code .heading}, {@code .confirm}, and {@code .<field>} with {@code .<field>.hint}
     * @param begun what stands in the fields at first, by name and in order
     * @param said may refuse; the refusal is shown here
     */
    SayForm(String id, String key, Map<String, String> begun, Consumer<Map<String, String>> said, Runnable cancel) {
        addClassName("tl-form");
        Fields fields = new Fields(id);
        ErrorSummary errors = new ErrorSummary(fields, new H4(getTranslation("contributions.form.not-sent")));
        add(new H4(getTranslation(key + ".heading")), errors);
        begun.forEach((name, words) -> {
            String label = key + "." + name;
            FormField field = fields.lines(name, getTranslation(label), getTranslation(label + ".hint"));
            field.fill(words);
            add(field);
        });
        first = fields.all().iterator().next();
        NativeButton send = new NativeButton(
                getTranslation(key + ".confirm"), click -> errors.unlessRefused(() -> said.accept(fields.values())));
        send.addClassNames("tl-button", "tl-button-primary");
        NativeButton back = new NativeButton(getTranslation("contributions.mine.cancel"), click -> cancel.run());
        back.addClassNames("tl-button", "tl-button-quiet");
        Div actions = new Div(send, back);
        actions.addClassName("tl-actions");
        add(actions);
    }

    void takeFocus() {
        first.takeFocus();
    }
}
