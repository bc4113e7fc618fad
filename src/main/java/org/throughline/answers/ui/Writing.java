package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.answers.AnswerDesk;
import org.throughline.answers.AnswerEdit;
import org.throughline.answers.AnswerState;
import org.throughline.answers.AnswerWithdrawals;
import org.throughline.answers.BoardLine;
import org.throughline.answers.WrittenAnswer;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.ContributionView;
import org.throughline.forms.ReasonedForm;
import org.throughline.kernel.Refused;
import org.throughline.plans.ConsultationView;

/** One thing being answered: what people said, the form that is kept while somebody types, and what can be done with it. */
final class Writing extends Section {

    /** So many of the contributions are shown above the form. */
    static final int MOST_SAID = 10;

    /** What is done when an answer leaves this place. */
    interface Onward {
        /**
         * The next one of the list is opened.
         *
         * @param key of what is to be said about this one; empty where there is nothing to say
         */
        void next(String key);

        /** The answer is shown again, as it now stands. */
        void again(String key);
    }

    private final transient ConsultationView consultation;
    private final transient BoardLine line;
    private final transient AnswerDesk desk;
    private final transient AnswerWithdrawals withdrawals;
    private final transient Onward onward;
    private final AnswerForm form;
    private final Paragraph saved = new Paragraph();
    private final Div actions = new Div();
    private @Nullable transient WrittenAnswer answer;
    private transient AnswerEdit seen;

    Writing(
            ConsultationView consultation,
            BoardLine line,
            AnswerForm form,
            Map<ContributionId, ContributionView> said,
            AnswerDesk desk,
            AnswerWithdrawals withdrawals,
            Onward onward) {
        this.consultation = consultation;
        this.line = line;
        this.form = form;
        this.desk = desk;
        this.withdrawals = withdrawals;
        this.onward = onward;
        this.answer = line.answer();
        setId("writing");
        saved.getElement().setAttribute("role", "status");
        saved.addClassName("tl-meta");
        actions.addClassName("tl-actions");
        H2 heading = new H2(line.title());
        heading.getElement().setAttribute("dir", "auto").setAttribute("tabindex", "-1");
        Paragraph kind = new Paragraph(getTranslation(
                "answers.desk.kind",
                getTranslation(line.subject().kind().textKey()),
                getTranslation("answers.standing." + line.standing()),
                line.people(),
                line.organisations()));
        kind.addClassName("tl-meta");
        add(kind, heading);
        addAttachListener(attach -> heading.getElement().callJsFunction("focus"));
        if (!said.isEmpty()) {
            add(said(said));
        }
        add(form, saved, actions);
        seen = now();
        form.onChange(this::keep);
        offer();
    }

    private NativeDetails said(Map<ContributionId, ContributionView> said) {
        UnorderedList list = new UnorderedList();
        said.values().forEach(one -> {
            Paragraph words = new Paragraph(one.text());
            words.addClassName("tl-contribution-text");
            words.getElement().setAttribute("dir", "auto");
            list.add(new ListItem(
                    words, new Anchor(ContributionLinks.permalink(consultation.slug(), one.id()), one.authorName())));
        });
        NativeDetails details = new NativeDetails(
                getTranslation(
                        "answers.desk.said", said.size(), line.contributions().size()),
                list);
        details.addClassName("tl-details");
        return details;
    }

    /** What was typed is kept after a pause; what cannot be kept stays in the form. */
    private void keep() {
        try {
            save();
        } catch (Refused refused) {
            form.show(refused.refusals());
        }
    }

    private void save() {
        AnswerState before = answer == null ? null : answer.state();
        WrittenAnswer kept =
                desk.save(form.edit(consultation.id(), line.subject(), answer == null ? 0 : answer.version()));
        answer = kept;
        seen = now();
        saved.setText(getTranslation(kept.isPublished() ? "answers.desk.kept.correction" : "answers.desk.kept"));
        if (before != kept.state()) {
            offer();
        }
    }

    private AnswerEdit now() {
        return form.edit(consultation.id(), line.subject(), 0);
    }

    private void offer() {
        actions.removeAll();
        WrittenAnswer now = answer;
        AnswerState state = now == null ? AnswerState.DRAFT : now.state();
        if (state == AnswerState.READY && now != null && !now.mine()) {
            actions.add(
                    new DeskButton(getTranslation("answers.desk.publish"), 'p', () -> act(this::publish)).primary());
        }
        if (state == AnswerState.READY && now != null && now.mine()) {
            actions.add(new Paragraph(getTranslation("answers.desk.waits")));
        }
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
        ReasonedForm form = new ReasonedForm("withdraw-", "answers.withdraw")
                .tall(3)
                .deciding(getTranslation("answers.withdraw.button"), reason -> {
                    withdrawals.withdraw(now.id(), now.version(), reason);
                    onward.again("answers.desk.is-withdrawn");
                });
        form.addComponentAsFirst(new Paragraph(getTranslation("answers.withdraw.what")));
        return form.folded(getTranslation("answers.withdraw"));
    }

    private void act(Runnable work) {
        form.unlessRefused(work);
    }

    private void ready() {
        save();
        WrittenAnswer now = Objects.requireNonNull(answer);
        answer = desk.ready(now.id(), now.version());
        onward.next("answers.desk.is-ready");
    }

    private void publish() {
        WrittenAnswer now = Objects.requireNonNull(answer);
        desk.publish(now.id(), now.version());
        onward.next("answers.desk.is-published");
    }

    /** What was typed a moment ago is kept too; what nobody touched is not begun. */
    private void move() {
        if (!now().equals(seen)) {
            save();
        }
        onward.next("");
    }

    private void discard() {
        WrittenAnswer now = Objects.requireNonNull(answer);
        desk.discard(now.id(), now.version());
        onward.again("answers.desk.discarded");
    }
}
