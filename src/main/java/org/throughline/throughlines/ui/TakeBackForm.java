package org.throughline.throughlines.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Consumer;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;

/** Where a consultation that was closed out by mistake is opened again, with a reason that everybody reads. */
final class TakeBackForm extends NativeDetails {

    /** @param takeBack takes the reason; it may refuse */
    TakeBackForm(Consumer<String> takeBack) {
        addClassName("tl-details");
        setSummaryText(getTranslation("throughlines.close.again"));
        Fields fields = new Fields("again-");
        ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("throughlines.close.again.not")));
        FormField reason = fields.lines(
                        "reason",
                        getTranslation("throughlines.close.again.reason"),
                        getTranslation("throughlines.close.again.reason.hint"))
                .tall(3);
        NativeButton button = new NativeButton(
                getTranslation("throughlines.close.again.button"),
                click -> errors.unlessRefused(() -> takeBack.accept(reason.value())));
        button.addClassName("tl-button");
        Div form = new Div(errors, reason, button);
        form.addClassName("tl-form");
        setContent(form);
    }
}
