package org.throughline.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Notice;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Spelled;
import org.throughline.moderation.CaseState;
import org.throughline.moderation.CaseView;
import org.throughline.moderation.Decision;
import org.throughline.moderation.Facet;
import org.throughline.moderation.ui.DecisionBar.Act;

/** One case whole: the words in their context, what was found in them, what came before, and what can be decided. */
final class CasePanel extends Article {

    /** What is done with the open case. Each may refuse. */
    interface Desk {

        void decide(Decision decision);

        void ask(String question);

        void wantSecondOpinion(String why);

        void takeBack();

        void reopen(String why);

        void next();

        /** Shows the waiting copies of the same text. */
        void showCopies(Facet group);

        void refused(Runnable work);
    }

    private final transient CaseView view;
    private final transient Desk desk;
    private final Div place = new Div();
    private final H2 heading;
    private final DecisionBar bar;
    private @Nullable Step step;

    CasePanel(CaseView view, String slug, Instant now, boolean keys, Desk desk) {
        this.view = view;
        this.desk = desk;
        addClassName("tl-case");
        CaseContext context = new CaseContext(this, view, slug);
        heading = new H2(
                getTranslation("moderation.case", view.about().contribution().authorName()));
        heading.getElement().setAttribute("tabindex", "-1").setAttribute("dir", "auto");
        add(heading);
        if (view.state() != CaseState.WAITING) {
            add(new Notice(
                    Notice.Tone.NOTICE,
                    getTranslation("moderation.state." + Spelled.of(view.state())),
                    " " + getTranslation("moderation.state." + Spelled.of(view.state()) + ".means")));
        }
        add(context.who(now), context.where());
        context.around().forEach(this::add);
        add(context.found(), new FlaggedWords(view));
        Facet group = view.group();
        if (group != null) {
            add(copies(group));
        }
        add(context.earlier());
        context.history().ifPresent(this::add);
        bar = new DecisionBar(possible(), keys, this::act);
        Refusal obstacle = view.obstacle();
        if (obstacle != null && !view.state().isOver()) {
            add(new Notice(
                    Notice.Tone.NOTICE,
                    getTranslation("moderation.obstacle"),
                    " " + ErrorSummary.sentence(this, obstacle)));
        }
        add(place, bar);
    }

    private NativeButton copies(Facet group) {
        NativeButton show = new NativeButton(
                getTranslation("moderation.copies.show", view.copies()), click -> desk.showCopies(group));
        show.addClassName("tl-button");
        return show;
    }

    private List<Act> possible() {
        List<Act> possible = new ArrayList<>();
        if (view.state().isOver()) {
            possible.addAll(view.state() == CaseState.DECIDED ? List.of(Act.REOPEN) : List.of());
        } else if (view.obstacle() == null) {
            possible.addAll(List.of(Act.PUBLISH, Act.REDACT, Act.WITHHOLD));
            if (view.state() == CaseState.WAITING || view.state() == CaseState.REPORTED) {
                possible.addAll(List.of(Act.ASK, Act.OPINION));
            }
        } else if (view.state() == CaseState.SECOND_OPINION
                && view.obstacle().textKey().equals("moderation.opinion-by-another")) {
            possible.add(Act.TAKE_BACK);
        }
        possible.add(Act.NEXT);
        return possible;
    }

    /** Who wrote it. */
    String name() {
        return view.about().contribution().authorName();
    }

    /** The reader begins at the top of the case, with what was done with the one before just above it. */
    void takeFocus() {
        heading.getElement().callJsFunction("focus");
        getElement().callJsFunction("scrollIntoView");
    }

    /** A letter, a digit, Enter or Escape that was pressed outside of a text field. */
    void press(String key) {
        if (step != null) {
            Step.press(step, key, this::cancel);
        } else if (key.length() == 1) {
            possible().stream()
                    .filter(act -> act.key() == Character.toLowerCase(key.charAt(0)))
                    .findFirst()
                    .ifPresent(this::act);
        }
    }

    private void act(Act act) {
        switch (act) {
            case PUBLISH -> desk.refused(() -> desk.decide(new Decision.Publish()));
            case REDACT ->
                open(new RedactionForm(view, removed -> desk.decide(new Decision.Redact(removed)), this::cancel));
            case WITHHOLD ->
                open(new ReasonForm(
                        (reason, words) -> desk.decide(new Decision.Withhold(reason, words)), this::cancel));
            case ASK -> open(new WordsForm("moderation.ask", desk::ask, this::cancel));
            case OPINION -> open(new WordsForm("moderation.opinion", desk::wantSecondOpinion, this::cancel));
            case TAKE_BACK -> desk.refused(desk::takeBack);
            case REOPEN -> open(new WordsForm("moderation.reopen", desk::reopen, this::cancel));
            case NEXT -> desk.next();
        }
    }

    private <C extends Component & Step> void open(C form) {
        step = form;
        place.removeAll();
        place.add(form);
        bar.setVisible(false);
        form.takeFocus();
    }

    private void cancel() {
        step = null;
        place.removeAll();
        bar.setVisible(true);
        takeFocus();
    }
}
