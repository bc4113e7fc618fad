package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.throughline.contributions.FollowedComment;
import org.throughline.contributions.HelpedContributions;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.plans.Consultations;

/** Where somebody whose words a helper wrote down sees what became of them, by the reference on their paper, and takes them back. */
@Route("follow")
@AnonymousAllowed
final class FollowView extends Div implements HasDynamicTitle {

    private final transient HelpedContributions helped;
    private final transient Consultations consultations;
    private final transient DrawnLines lines;
    private final Fields fields = new Fields();
    private final FormField reference = fields.line(
                    "reference",
                    getTranslation("contributions.follow.reference"),
                    getTranslation("contributions.follow.reference.hint"))
            .completedAs("off");
    private final ErrorSummary errors = new ErrorSummary(fields);
    private final Div found = new Div();

    FollowView(HelpedContributions helped, Consultations consultations, DrawnLines lines) {
        this.helped = helped;
        this.consultations = consultations;
        this.lines = lines;
        addClassName("tl-page-narrow");
        NativeButton show = new NativeButton(getTranslation("contributions.follow.show"), click -> show());
        show.addClassNames("tl-button", "tl-button-primary");
        Div actions = new Div(show);
        actions.addClassName("tl-actions");
        Div form = new Div(errors, reference, actions);
        form.addClassName("tl-form");
        Paragraph account = new Paragraph(getTranslation("contributions.follow.account") + " ");
        account.add(new Anchor("/my/contributions", getTranslation("contributions.mine")));
        account.addClassName("tl-meta");
        add(
                new H1(getTranslation("contributions.follow.heading")),
                new Paragraph(getTranslation("contributions.follow.lead")),
                form,
                found,
                account);
    }

    private void show() {
        found.removeAll();
        errors.unlessRefused(() -> show(lookUp()));
    }

    private FollowedComment lookUp() {
        return helped.followed(reference.value())
                .orElseThrow(() -> new Refused(Refusal.at("reference", "contributions.follow.unknown")));
    }

    private void show(FollowedComment comment) {
        found.removeAll();
        FollowedWords words = new FollowedWords(
                comment,
                consultations.byId(comment.contribution().consultation()).orElseThrow(),
                lines,
                () -> errors.unlessRefused(() -> {
                    helped.withdraw(reference.value());
                    show(lookUp());
                }));
        found.add(words);
        words.takeFocus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", getTranslation("contributions.follow.heading"));
    }
}
