package org.throughline.ownplans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;

/** Taking an organisation's plan away, in two steps, with what stays of it. */
final class RemovePanel extends Div {

    /** @param remove may refuse */
    RemovePanel(Runnable remove) {
        ErrorSummary errors = new ErrorSummary(new Fields("remove"), new H3(getTranslation("ownplans.remove.not")));
        NativeButton sure =
                new NativeButton(getTranslation("ownplans.remove.sure"), click -> errors.unlessRefused(remove));
        sure.addClassNames("tl-button", "tl-button-danger");
        NativeDetails fold = new NativeDetails(
                getTranslation("ownplans.remove"),
                new Div(new Paragraph(getTranslation("ownplans.remove.what")), errors, sure));
        fold.addClassName("tl-details");
        add(new H2(getTranslation("ownplans.remove.heading")), fold);
    }
}
