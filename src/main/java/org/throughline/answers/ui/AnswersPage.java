package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.answers.AnswerFilter;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.AnswerOutcome;
import org.throughline.answers.AnswerView;
import org.throughline.answers.Answers;
import org.throughline.answers.VerdictFigures;
import org.throughline.answers.Verdicts;
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
                        query.getSingleParameter("section").orElse("")));
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
        List<AnswerView> all = answers.of(consultation.id());
        if (all.isEmpty()) {
            Div empty = new Div(new Paragraph(getTranslation("answers.all.none")));
            empty.addClassName("tl-empty");
            add(empty);
            return;
        }
        Map<AnswerId, VerdictFigures> figures = verdicts.of(consultation.id());
        Set<AnswerId> asked = verdicts.asked(all.stream().map(AnswerView::id).toList());
        List<AnswerView> shown = all.stream().filter(filter::shows).toList();
        add(outcomes(slug, all, filter), sections(slug, all, filter));
        Paragraph many = new Paragraph(getTranslation("answers.all.many", shown.size(), all.size()));
        many.getElement().setAttribute("role", "status");
        add(many);
        Div cards = new Div();
        cards.addClassName("tl-card-list");
        shown.forEach(answer -> cards.add(card(slug, answer, figures.get(answer.id()), asked.contains(answer.id()))));
        add(cards);
        add(new Paragraph(new Anchor(AnswerLinks.record(slug), getTranslation("answers.all.record"))));
    }

    private Nav outcomes(String slug, List<AnswerView> all, AnswerFilter filter) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", getTranslation("answers.filter.all", all.size()));
        for (AnswerOutcome outcome : AnswerOutcome.values()) {
            long many = all.stream().filter(one -> one.outcome() == outcome).count();
            if (many > 0) {
                choices.put(
                        outcome.name(), getTranslation("answers.filter.one", getTranslation(outcome.textKey()), many));
            }
        }
        return new FilterLinks(
                getTranslation("answers.filter.outcome"),
                choices,
                filter.outcome() == null ? "" : filter.outcome().name(),
                chosen -> AnswerLinks.all(slug)
                        + AnswerFilter.of(chosen, filter.section()).query());
    }

    private Nav sections(String slug, List<AnswerView> all, AnswerFilter filter) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", getTranslation("answers.filter.sections"));
        all.forEach(one -> one.sections().forEach(section -> choices.put(section.key(), section.title())));
        return new FilterLinks(
                getTranslation("answers.filter.section"),
                choices,
                filter.section(),
                chosen -> AnswerLinks.all(slug)
                        + AnswerFilter.of(
                                        filter.outcome() == null
                                                ? ""
                                                : filter.outcome().name(),
                                        chosen)
                                .query());
    }

    private Article card(String slug, AnswerView answer, @Nullable VerdictFigures figures, boolean asked) {
        H2 name = new H2(new Anchor(AnswerLinks.answer(slug, answer.id()), answer.title()));
        name.getElement().setAttribute("dir", "auto");
        Paragraph kind = new Paragraph(getTranslation(answer.subject().kind().textKey()));
        kind.addClassName("tl-meta");
        Article card = new Article(kind, name, new AnswerWords(answer, slug));
        card.addClassName("tl-card");
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
