package org.throughline.ownplans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Consumer;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.ownplans.OwnPlanState;
import org.throughline.ownplans.OwnPlanView;

/** Where a moderator hides a plan or shows it again, with the reason that everybody reads; folded until it is wanted. */
final class DecisionForm extends NativeDetails {

    /** @param decide takes the reason; it may refuse */
    DecisionForm(OwnPlanView plan, Consumer<String> decide) {
        String what = plan.state() == OwnPlanState.HIDDEN ? "again" : "hide";
        Fields fields = new Fields("plan-" + plan.id().value());
        FormField reason = fields.lines(
                "reason", getTranslation("ownplans.decide.reason"), getTranslation("ownplans.decide.reason.hint"));
        ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("ownplans.decide.not")));
        NativeButton button = new NativeButton(
                getTranslation("ownplans.decide." + what),
                click -> errors.unlessRefused(() -> decide.accept(reason.value())));
        button.addClassName("tl-button");
        Div actions = new Div(button);
        actions.addClassName("tl-actions");
        Div form = new Div(errors, reason, actions);
        form.addClassName("tl-form");
        setSummaryText(getTranslation("ownplans.decide." + what + ".what", plan.title()));
        setContent(form);
        addClassName("tl-details");
    }
}
