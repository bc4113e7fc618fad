package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.answers.AnswerDesk;
import org.throughline.answers.AnswerEdit;
import org.throughline.answers.AnswerState;
import org.throughline.answers.AnswerWithdrawals;
import org.throughline.answers.BoardLine;
import org.throughline.answers.WrittenAnswer;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.ReasonedForm;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.plans.ConsultationId;

/** One thing being answered: what people said, the form that is kept while somebody types, and what can be done with it. */
final class Writing extends Section {

    private final transient ConsultationId consultation;
    private final transient AnswerDesk desk;
    private final transient AnswerWithdrawals withdrawals;
    private final transient Onward onward;
    private final transient Function<BoardLine, AnswerForm> forms;
    private final LineHead head;
    private final Paragraph waits = new Paragraph();
    private final Div beside = new Div();
    private final Foot foot = new Foot();
    private final Div actions = new Div();
    private final transient Clash clash;
    private transient BoardLine line;
    private AnswerForm form;
    private transient AnswerEdit seen;

    /** @param forms makes the form of a line as it stands */
    Writing(
            ConsultationId consultation,
            LineHead head,
            BoardLine line,
            Function<BoardLine, AnswerForm> forms,
            Clash.Names names,
            AnswerDesk desk,
            AnswerWithdrawals withdrawals,
            Onward onward) {
        this.consultation = consultation;
        this.head = head;
        this.line = line;
        this.forms = forms;
        this.desk = desk;
        this.withdrawals = withdrawals;
        this.onward = onward;
        this.form = forms.apply(line);
        clash = new Clash(beside, names, this::resolved);
        setId("writing");
        actions.addClassName("tl-actions");
        add(head, waits, beside, form, foot, actions);
        waits();
        seen = now();
        form.onChange(this::keep);
        offer();
    }

    /** That it waits, and what changing it means: nobody gives up by a slip that they may publish it. */
    private void waits() {
        boolean ready = state() == AnswerState.READY;
        waits.setVisible(ready);
        waits.addClassName("tl-warning");
        if (ready) {
            waits.setText(getTranslation("answers.desk.changing") + " ");
            waits.add(new Anchor(onward.reading(), getTranslation("answers.desk.changing.not")));
        }
    }

    private AnswerState state() {
        WrittenAnswer now = line.answer();
        return now == null ? AnswerState.DRAFT : now.state();
    }

    private int version() {
        WrittenAnswer now = line.answer();
        return now == null ? 0 : now.version();
    }

    /** What was typed is kept after a pause; what cannot be kept stays in the form, and the person where they type. */
    private void keep() {
        if (clash.isOpen() || now().equals(seen)) {
            return;
        }
        try {
            save();
        } catch (Refused refused) {
            if (!clashed(refused)) {
                form.mark(refused.refusals());
                foot.say(notKept(refused.refusals()));
            }
        }
    }

    private String notKept(List<Refusal> refusals) {
        return refusals.stream()
                .filter(one -> one.field().isEmpty())
                .map(one -> ErrorSummary.sentence(this, one))
                .findFirst()
                .orElse(getTranslation("answers.desk.kept.not"));
    }

    private void save() {
        boolean waited = state() == AnswerState.READY;
        WrittenAnswer kept = desk.save(form.edit(consultation, line.subject(), version()));
        form.unmark();
        seen = now();
        stands(kept);
        String words = getTranslation(kept.isPublished() ? "answers.desk.kept.correction" : "answers.desk.kept");
        foot.say(waited ? words + " " + getTranslation("answers.desk.kept.waited") : words);
    }

    /** Head, notice and buttons say the same. */
    private void stands(@Nullable WrittenAnswer now) {
        AnswerState before = state();
        boolean begun = line.answer() != null;
        line = line.written(now);
        if (before != state() || begun != (now != null)) {
            head.show(line);
            waits();
            offer();
            onward.stood();
        }
    }

    /** @return whether somebody else changed the answer meanwhile, which is then said beside the form */
    private boolean clashed(Refused refused) {
        WrittenAnswer theirs = desk.open(consultation, line.subject()).orElse(null);
        if (!clash.is(refused, line.answer(), theirs)) {
            return false;
        }
        BoardLine stands = line.written(theirs);
        head.show(stands);
        clash.open(form, stands);
        foot.warn(
                getTranslation("answers.desk.kept.clash"),
                getTranslation("answers.desk.kept.clash.link"),
                clash::focus);
        return true;
    }

    /** Goes on from what the other person saved, with the words that were chosen. */
    private void resolved(BoardLine theirs, boolean mine) {
        AnswerEdit typed = now();
        stands(theirs.answer());
        AnswerForm fresh = forms.apply(line);
        replace(form, fresh);
        form = fresh;
        seen = now();
        form.onChange(this::keep);
        foot.say("");
        if (mine) {
            form.fill(typed);
            act(this::save);
        }
    }

    private AnswerEdit now() {
        return form.edit(consultation, line.subject(), 0);
    }

    private void offer() {
        actions.removeAll();
        WrittenAnswer now = line.answer();
        AnswerState state = state();
        if (state == AnswerState.DRAFT) {
            actions.add(new DeskButton(getTranslation("answers.desk.ready"), 'r', () -> act(this::ready)).primary());
        }
        actions.add(new DeskButton(getTranslation("answers.desk.next"), 'n', () -> act(this::move)));
        if (now != null && state == AnswerState.PUBLISHED) {
            actions.add(withdrawing(now));
        }
        if (now != null && state != AnswerState.PUBLISHED && state != AnswerState.WITHDRAWN) {
            actions.add(new DeskButton(
                    getTranslation(now.isPublished() ? "answers.desk.discard.correction" : "answers.desk.discard"),
                    'd',
                    () -> act(this::discard)));
        }
    }

    private NativeDetails withdrawing(WrittenAnswer now) {
        ReasonedForm reasoned = new ReasonedForm("withdraw-", "answers.withdraw")
                .tall(3)
                .deciding(getTranslation("answers.withdraw.button"), reason -> {
                    withdrawals.withdraw(now.id(), now.version(), reason);
                    onward.again(getTranslation("answers.desk.is-withdrawn"));
                });
        reasoned.addComponentAsFirst(new Paragraph(getTranslation("answers.withdraw.what")));
        return reasoned.folded(getTranslation("answers.withdraw"));
    }

    private void act(Runnable work) {
        if (clash.isOpen()) {
            clash.focus();
            return;
        }
        form.clear();
        try {
            work.run();
        } catch (Refused refused) {
            if (clashed(refused)) {
                clash.focus();
            } else {
                form.show(refused.refusals());
            }
        }
    }

    private void ready() {
        if (line.answer() == null) {
            save();
        }
        saveWhatIsNew();
        WrittenAnswer now = Objects.requireNonNull(line.answer());
        desk.ready(now.id(), now.version());
        onward.next(getTranslation("answers.desk.is-ready", LineTitle.shortened(this, line)));
    }

    /** What was typed a moment ago is kept too; what nobody touched stays as it is. */
    private void saveWhatIsNew() {
        if (!now().equals(seen)) {
            save();
        }
    }

    private void move() {
        saveWhatIsNew();
        onward.next("");
    }

    private void discard() {
        WrittenAnswer now = Objects.requireNonNull(line.answer());
        desk.discard(now.id(), now.version());
        onward.again(getTranslation("answers.desk.discarded"));
    }
}
