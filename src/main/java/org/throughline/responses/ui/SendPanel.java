package org.throughline.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.TickedField;

/** Sends the response. What is missing is said beside its part and here. */
final class SendPanel extends Div {

    /** Sends; it may refuse. */
    interface Sending {
        void send(boolean withoutUnsaved);
    }

    /** @param fields the parts of the draft by the names of their fields */
    SendPanel(Fields fields, int signed, int asked, Sending sending) {
        TickedField unsaved = fields.tick("unsaved", getTranslation("responses.send.unsaved"));
        ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("responses.send.not")));
        NativeButton send = new NativeButton(
                getTranslation("responses.send.button"),
                click -> errors.unlessRefused(() -> sending.send(unsaved.isTicked())));
        send.addClassNames("tl-button", "tl-button-primary");
        Div actions = new Div(send);
        actions.addClassName("tl-actions");
        add(
                new H2(getTranslation("responses.send")),
                new Paragraph(getTranslation("responses.send.what", signed, asked)),
                errors,
                unsaved,
                actions);
    }
}
