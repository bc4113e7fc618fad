package org.throughline.summaries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.FormField;
import org.throughline.summaries.Reopening;
import org.throughline.summaries.StatementState;
import org.throughline.summaries.StatementView;

/** A statement in the summary that is being written, with what it rests on and what can be done with it. */
final class StatementCard extends Article {

    /** What becomes of statements; each may be refused. */
    interface Acts {

        void accept(StatementView statement);

        void change(StatementView statement);

        void move(StatementView statement, boolean up);

        void remove(StatementView statement, String reason);
    }

    private final transient StatementView statement;
    private final ErrorSummary errors;

    /**
     * @param slug of the consultation
     * @param number of the statement in the summary, from 1
     */
    StatementCard(String slug, StatementView statement, int number, int last, Acts acts) {
        this.statement = statement;
        this.errors = new ErrorSummary(new Fields(), new H4(getTranslation("summaries.statement.not")));
        addClassNames("tl-card", "tl-statement");
        H3 heading = new H3(getTranslation("summaries.statement.heading", number));
        Paragraph words = new Paragraph(statement.words());
        words.addClassName("tl-contribution-text");
        words.getElement().setAttribute("dir", "auto");
        add(heading);
        if (statement.state() != StatementState.ACCEPTED) {
            add(standing(statement.reopened()));
        }
        add(errors, words);
        statement.quotations().forEach(quotation -> add(new Quotation(quotation)));
        Behind backing = new Behind(slug, statement.backing(), statement.campaigns());
        backing.addClassName("tl-meta");
        add(backing, actions(number, last, acts));
    }

    private Paragraph standing(@Nullable Reopening why) {
        Paragraph note = new Paragraph(
                why == null
                        ? getTranslation("summaries.statement.proposed")
                        : getTranslation("summaries.statement.reopened." + why.name()));
        note.addClassName(why == null ? "tl-proposal" : "tl-warning");
        return note;
    }

    private Div actions(int number, int last, Acts acts) {
        Div actions = Buttons.row();
        if (statement.state() != StatementState.ACCEPTED) {
            actions.add(named("accept", number, () -> acts.accept(statement)));
        }
        actions.add(named("change", number, () -> acts.change(statement)));
        if (number > 1) {
            actions.add(named("up", number, () -> acts.move(statement, true)));
        }
        if (number < last) {
            actions.add(named("down", number, () -> acts.move(statement, false)));
        }
        NativeButton[] out = new NativeButton[1];
        out[0] = named("remove", number, () -> {
            out[0].setEnabled(false);
            add(removing(reason -> acts.remove(statement, reason), out[0]));
        });
        actions.add(out[0]);
        return actions;
    }

    private NativeButton named(String act, int number, Runnable work) {
        NativeButton button =
                Buttons.plain(getTranslation("summaries.statement." + act), () -> errors.unlessRefused(work));
        button.getElement().setAttribute("aria-label", getTranslation("summaries.statement." + act + ".of", number));
        return button;
    }

    private Component removing(Consumer<String> remove, NativeButton open) {
        Fields fields = new Fields("remove-" + statement.id().value());
        ErrorSummary refused = new ErrorSummary(fields, new H4(getTranslation("summaries.statement.not")));
        FormField reason = fields.line(
                "reason",
                getTranslation("summaries.statement.reason"),
                getTranslation("summaries.statement.reason.hint"));
        Div form = new Div();
        form.addClassName("tl-step");
        form.add(
                refused,
                reason,
                Buttons.row(
                        Buttons.primary(
                                getTranslation("summaries.statement.remove.send"),
                                () -> refused.unlessRefused(() -> remove.accept(reason.value()))),
                        Buttons.quiet(getTranslation("summaries.cancel"), () -> {
                            form.removeFromParent();
                            open.setEnabled(true);
                            open.focus();
                        })));
        reason.addAttachListener(attach -> reason.takeFocus());
        return form;
    }
}
