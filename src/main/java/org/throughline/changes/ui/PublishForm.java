package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.Revision;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;

/** Publishes what was looked at, for good. */
final class PublishForm extends Div {

    PublishForm(Revision seen, RevisionDesk desk, Runnable done) {
        ErrorSummary errors = new ErrorSummary(new Fields(), new H3(getTranslation("changes.check.not-published")));
        NativeButton publish = new NativeButton(
                getTranslation("changes.check.publish", seen.label().strip()),
                click -> errors.unlessRefused(() -> {
                    desk.publishing().publish(seen.plan(), seen);
                    done.run();
                }));
        publish.addClassNames("tl-button", "tl-button-primary");
        Anchor on = new Anchor(ChangesLinks.next(seen.plan().slug()), getTranslation("changes.check.on"));
        on.addClassName("tl-button");
        Div actions = new Div(publish, on);
        actions.addClassName("tl-actions");
        Paragraph good = new Paragraph(getTranslation("changes.next.for-good"));
        good.addClassName("tl-warning");
        add(errors, good, actions);
    }
}
