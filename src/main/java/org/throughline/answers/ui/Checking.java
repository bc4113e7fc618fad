package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.throughline.answers.AnswerDesk;
import org.throughline.answers.AnswerView;
import org.throughline.answers.BoardLine;
import org.throughline.answers.WrittenAnswer;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;

/** An answer that waits for a second person, as everybody will read it: nothing can be changed here by a slip. */
final class Checking extends Section {

    private final transient BoardLine line;
    private final transient WrittenAnswer answer;
    private final transient AnswerDesk desk;
    private final transient Onward onward;
    private final ErrorSummary errors;
    private final Div actions = new Div();

    Checking(
            LineHead head,
            BoardLine line,
            WrittenAnswer answer,
            AnswerView preview,
            String slug,
            AnswerDesk desk,
            Onward onward) {
        this.line = line;
        this.answer = answer;
        this.desk = desk;
        this.onward = onward;
        errors = new ErrorSummary(new Fields("check"), new H3(getTranslation("answers.check.not")));
        setId("writing");
        actions.addClassName("tl-actions");
        Paragraph what = new Paragraph(getTranslation(answer.mine() ? "answers.check.waits" : "answers.check.what"));
        what.addClassName("tl-notice");
        Div card = new Div(AnswerWords.unpublished(preview, slug));
        card.addClassName("tl-card");
        add(head, what, card, errors, actions);
        offer();
    }

    private void offer() {
        if (!answer.mine()) {
            actions.add(new DeskButton(
                            getTranslation("answers.desk.publish"), 'p', () -> errors.unlessRefused(this::publish))
                    .primary());
        }
        actions.add(
                new DeskButton(
                        getTranslation(answer.mine() ? "answers.check.change.mine" : "answers.check.change"),
                        'c',
                        onward::change),
                new DeskButton(getTranslation("answers.desk.next"), 'n', () -> onward.next("")));
    }

    private void publish() {
        int told = desk.publish(answer.id(), answer.version());
        onward.next(getTranslation("answers.desk.is-published", LineTitle.shortened(this, line), told));
    }
}
