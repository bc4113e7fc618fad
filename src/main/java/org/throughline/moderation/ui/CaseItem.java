package org.throughline.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.stream.Collectors;
import org.throughline.contributions.ContributionView;
import org.throughline.kernel.Refused;
import org.throughline.moderation.CaseId;
import org.throughline.moderation.CaseView;
import org.throughline.moderation.Reason;
import org.throughline.plans.SectionRef;

/** One waiting contribution in its context, and the two decisions there are. */
final class CaseItem extends ListItem {

    /** What is done with a decision; it may refuse. */
    interface Decisions {

        void publish(CaseId id);

        void withhold(CaseId id, Reason reason, String words);

        /** Says what happened to the whole page. */
        void done(CaseItem item, String words);

        void refused(Refused refused);
    }

    private final CaseView waiting;
    private final transient Decisions decisions;
    private final Div place = new Div();

    CaseItem(CaseView waiting, Instant now, Decisions decisions) {
        this.waiting = waiting;
        this.decisions = decisions;
        addClassName("tl-queue-item");
        ContributionView view = waiting.contribution();
        H2 who = new H2(view.personName());
        who.getElement().setAttribute("dir", "auto").setAttribute("tabindex", "-1");
        add(
                who,
                meta(getTranslation("moderation.waits", Ages.of(this, waiting.opened(), now)) + " · " + context(view)));
        if (waiting.parent() != null) {
            add(
                    meta(getTranslation("moderation.reply-to", waiting.parent().personName())),
                    words(waiting.parent().text()));
        }
        Paragraph text = words(waiting.original().text());
        text.addClassName("tl-contribution-text");
        add(text);
        if (waiting.original().proposedWording() != null) {
            Div proposed = new Div(
                    meta(getTranslation("moderation.proposed")),
                    words(waiting.original().proposedWording()));
            proposed.addClassName("tl-proposed");
            add(proposed);
        }
        add(place);
        showActions();
    }

    void takeFocus() {
        getChildren().findFirst().ifPresent(heading -> heading.getElement().callJsFunction("focus"));
    }

    private String context(ContributionView view) {
        String speaker = view.organisation() == null ? "" : getTranslation("moderation.for", view.authorName()) + " · ";
        String sections = view.sections().isEmpty()
                ? getTranslation(view.parent() == null ? "moderation.missing" : "moderation.reply")
                : view.sections().stream().map(SectionRef::title).collect(Collectors.joining(", "));
        return speaker + sections;
    }

    private void showActions() {
        place.removeAll();
        place.removeClassName("tl-actions");
        if (!waiting.decidable()) {
            place.add(meta(getTranslation("moderation.not-yours")));
            return;
        }
        place.addClassName("tl-actions");
        NativeButton publish = new NativeButton(getTranslation("moderation.publish"), click -> publish());
        publish.addClassNames("tl-button", "tl-button-primary");
        NativeButton withhold = new NativeButton(getTranslation("moderation.withhold"), click -> askForReason());
        withhold.addClassName("tl-button");
        label(publish, "moderation.publish.of");
        label(withhold, "moderation.withhold.of");
        place.add(publish, withhold);
    }

    /** Twenty buttons of the same name are told apart by the name of who wrote. */
    private void label(NativeButton button, String key) {
        button.setAriaLabel(getTranslation(key, waiting.contribution().personName()));
    }

    private void publish() {
        try {
            decisions.publish(waiting.id());
            done("moderation.published");
        } catch (Refused refused) {
            decisions.refused(refused);
        }
    }

    private void askForReason() {
        place.removeAll();
        place.removeClassName("tl-actions");
        ReasonForm form = new ReasonForm(
                "case-" + waiting.id().value(),
                (reason, words) -> {
                    decisions.withhold(waiting.id(), reason, words);
                    done("moderation.withheld");
                },
                this::showActions);
        place.add(form);
        form.takeFocus();
    }

    private void done(String key) {
        decisions.done(this, getTranslation(key, waiting.contribution().personName()));
    }

    private static Paragraph meta(String text) {
        Paragraph meta = new Paragraph(text);
        meta.addClassName("tl-meta");
        meta.getElement().setAttribute("dir", "auto");
        return meta;
    }

    private static Paragraph words(String text) {
        Paragraph words = new Paragraph(text);
        words.getElement().setAttribute("dir", "auto");
        return words;
    }
}
