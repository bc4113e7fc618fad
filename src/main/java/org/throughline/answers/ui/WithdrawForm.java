package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;

/** Where a published answer is withdrawn, with a reason that everybody reads. */
final class WithdrawForm extends NativeDetails {

    /** @param withdraw takes the reason; it may refuse */
    WithdrawForm(Consumer<String> withdraw) {
        addClassName("tl-details");
        setSummaryText(getTranslation("answers.withdraw"));
        Fields fields = new Fields("withdraw-");
        ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("answers.withdraw.not")));
        FormField reason = fields.lines(
                        "reason",
                        getTranslation("answers.withdraw.reason"),
                        getTranslation("answers.withdraw.reason.hint"))
                .tall(3);
        NativeButton button = new NativeButton(
                getTranslation("answers.withdraw.button"),
                click -> errors.unlessRefused(() -> withdraw.accept(reason.value())));
        button.addClassName("tl-button");
        Div form = new Div(new Paragraph(getTranslation("answers.withdraw.what")), errors, reason, button);
        form.addClassName("tl-form");
        setContent(form);
    }
}
