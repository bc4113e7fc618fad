package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.answers.AnswerFilter;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.AnswerView;
import org.throughline.answers.Answers;
import org.throughline.answers.AnswersShown;
import org.throughline.answers.VerdictFigures;
import org.throughline.answers.Verdicts;
import org.throughline.answers.ui.PageTurns.Turn;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.BackLink;
import org.throughline.plans.ui.InAddress;

/** What became of what people said: every published answer of a consultation, by outcome and section. */
@Route("consultations/:consultation/answers")
@AnonymousAllowed
final class AnswersPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Answers answers;
    private final transient Verdicts verdicts;
    private final transient Consultations consultations;
    private String title = "";
    private boolean known;

    AnswersPage(Answers answers, Verdicts verdicts, Consultations consultations) {
        this.answers = answers;
        this.verdicts = verdicts;
        this.consultations = consultations;
        addClassName("tl-page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        var query = event.getLocation().getQueryParameters();
        title = getTranslation("answers.all.title", consultation.title());
        show(
                consultation,
                AnswerFilter.of(
                        query.getSingleParameter("outcome").orElse(""),
                        query.getSingleParameter("section").orElse(""),
                        query.getSingleParameter("after").orElse("")));
    }

    private void show(ConsultationView consultation, AnswerFilter filter) {
        removeAll();
        String slug = consultation.slug();
        Paragraph lead = new Paragraph(getTranslation("answers.all.lead"));
        lead.addClassName("tl-lead");
        add(
                new BackLink(consultation, getTranslation("answers.back.overview", consultation.title())),
                new H1(getTranslation("answers.all.heading")),
                lead,
                new ClockNotice(consultation, answers.clock(consultation)));
        if (CurrentPerson.is(Role.OWNER, consultation.body())) {
            Anchor desk = new Anchor(AnswerLinks.desk(slug), getTranslation("answers.all.desk"));
            desk.addClassNames("tl-button", "tl-button-primary");
            Div actions = new Div(desk);
            actions.addClassName("tl-actions");
            add(actions);
        }
        AnswersShown shown = answers.shown(consultation, filter);
        if (shown.isNone()) {
            Div empty = new Div(new Paragraph(getTranslation("answers.all.none")));
            empty.addClassName("tl-empty");
            add(empty);
            return;
        }
        Paragraph many = new Paragraph(getTranslation(shown.textKey(), shown.arguments()));
        many.setId("many");
        many.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        add(new AnswerChoices(slug, shown), many, cards(slug, shown.answers()));
        if (shown.stretch().pages() > 1) {
            add(new PageTurns(
                    getTranslation("answers.pages"),
                    new Turn(getTranslation("answers.pages.newer"), address(slug, shown.newer())),
                    new Turn(getTranslation("answers.pages.older"), address(slug, shown.older()))));
        }
        add(new Paragraph(new Anchor(AnswerLinks.record(slug), getTranslation("answers.all.record"))));
        turned(many);
    }

    /** What is chosen or turned to here changes no address that the shell knows of. */
    private void turned(Paragraph many) {
        if (known) {
            many.getElement().callJsFunction("focus");
        }
        known = true;
    }

    private static Optional<String> address(String slug, @Nullable AnswerFilter other) {
        return Optional.ofNullable(other).map(filter -> AnswerLinks.all(slug) + filter.query());
    }

    private Div cards(String slug, List<AnswerView> shown) {
        List<AnswerId> ids = shown.stream().map(AnswerView::id).toList();
        Map<AnswerId, VerdictFigures> figures = verdicts.of(ids);
        Set<AnswerId> asked = verdicts.asked(ids);
        Div cards = new Div();
        cards.addClassName("tl-card-list");
        shown.forEach(answer -> cards.add(card(slug, answer, figures.get(answer.id()), asked.contains(answer.id()))));
        return cards;
    }

    private Article card(String slug, AnswerView answer, @Nullable VerdictFigures figures, boolean asked) {
        H2 name = new H2(new Anchor(AnswerLinks.answer(slug, answer.id()), answer.title()));
        name.getElement().setAttribute("dir", "auto");
        Paragraph kind = new Paragraph(getTranslation(answer.subject().kind().textKey()));
        kind.addClassName("tl-meta");
        Article card = new Article(kind, name, AnswerWords.inBrief(answer, slug));
        card.addClassName("tl-card");
        if (answer.isLonger()) {
            card.add(new Paragraph(new Anchor(
                    AnswerLinks.answer(slug, answer.id()), getTranslation("answers.all.whole", answer.title()))));
        }
        if (figures != null) {
            card.add(new VerdictTable(figures));
        }
        if (asked) {
            card.add(new Paragraph(new Anchor(
                    AnswerLinks.answer(slug, answer.id()) + "#questions", getTranslation("answers.questions.link"))));
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
