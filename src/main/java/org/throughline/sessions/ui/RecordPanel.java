package org.throughline.sessions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;

/** Records a session, or saves what was put right, and takes it back. What is missing is said beside its field and here. */
final class RecordPanel extends Div {

    /**
     * @param fields the questions about the session
     * @param record records or saves; it may refuse
     * @param withdraw takes everything back; it may refuse
     */
    RecordPanel(Fields fields, boolean recorded, Runnable record, Runnable withdraw) {
        String kind = recorded ? "recorded" : "draft";
        ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("sessions.record.not")));
        NativeButton send = new NativeButton(
                getTranslation("sessions.record.button." + kind), click -> errors.unlessRefused(record));
        send.addClassNames("tl-button", "tl-button-primary");
        NativeButton away = new NativeButton(getTranslation("sessions.withdraw." + kind));
        away.addClassNames("tl-button", "tl-button-quiet");
        Div actions = new Div(send, away);
        actions.addClassName("tl-actions");
        away.addClickListener(click -> ask(actions, away, kind, () -> errors.unlessRefused(withdraw)));
        add(
                new H2(getTranslation("sessions.record." + kind)),
                new Paragraph(getTranslation("sessions.record.what." + kind)),
                errors,
                actions);
    }

    /** Asked once more, since nothing leads back. */
    private void ask(Div actions, NativeButton first, String kind, Runnable withdraw) {
        Paragraph what = new Paragraph(getTranslation("sessions.withdraw.what." + kind));
        what.addClassName("tl-warning");
        NativeButton sure = new NativeButton(getTranslation("sessions.withdraw.sure." + kind), click -> withdraw.run());
        sure.addClassName("tl-button");
        actions.remove(first);
        add(what, sure);
        sure.getElement().callJsFunction("focus");
    }
}
