package org.throughline.answers.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.AnswerView;
import org.throughline.answers.Answers;
import org.throughline.answers.ReachedContributions;
import org.throughline.answers.VerdictFigures;
import org.throughline.answers.Verdicts;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.PublicAddress;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.ui.InAddress;

/** One answer at an address of its own; where those whom it concerns say what they think of it. */
@Route("consultations/:consultation/answers/:answer")
@AnonymousAllowed
final class AnswerPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Answers answers;
    private final transient Verdicts verdicts;
    private final transient ReachedContributions reached;
    private final transient Consultations consultations;
    private final transient PublicAddress address;
    private final Paragraph status = new Paragraph();
    private transient @Nullable ContributionId after;
    private String title = "";

    AnswerPage(
            Answers answers,
            Verdicts verdicts,
            ReachedContributions reached,
            Consultations consultations,
            PublicAddress address) {
        this.answers = answers;
        this.verdicts = verdicts;
        this.reached = reached;
        this.consultations = consultations;
        this.address = address;
        addClassName("tl-page-narrow");
        status.addClassName("tl-status");
        status.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ConsultationView consultation = InAddress.consultation(event, consultations);
        AnswerView answer = answers.answer(new AnswerId(InAddress.id(event, "answer")))
                .filter(found -> found.consultation().equals(consultation.id()))
                .orElseThrow(NotFoundException::new);
        after = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("after")
                .flatMap(Ids::parse)
                .map(ContributionId::new)
                .orElse(null);
        show(consultation, answer);
    }

    private void show(ConsultationView consultation, AnswerView answer) {
        removeAll();
        title = getTranslation("answers.page.title", answer.title());
        String slug = consultation.slug();
        Anchor back = new Anchor(AnswerLinks.all(slug), getTranslation("answers.back", consultation.title()));
        back.addClassName("tl-back");
        H1 heading = new H1(answer.title());
        heading.getElement().setAttribute("dir", "auto");
        Paragraph lead = new Paragraph(
                getTranslation("answers.page.lead." + answer.subject().kind().name(), consultation.bodyName()));
        lead.addClassName("tl-lead");
        add(back, heading, lead, AnswerWords.onItsPage(answer, slug), status);
        VerdictFigures figures = verdicts.of(List.of(answer.id())).get(answer.id());
        if (verdicts.asked(List.of(answer.id())).contains(answer.id())) {
            add(new QuestionsForm((understood, explained) -> {
                verdicts.reply(answer.id(), understood, explained);
                status.setText(getTranslation("answers.questions.thanks"));
                show(consultation, answer);
                status.getElement().callJsFunction("focus");
            }));
        }
        if (figures != null) {
            add(new H2(getTranslation("answers.verdicts")), new VerdictTable(figures));
        }
        if (answer.contributions() > 0) {
            add(new ReachList(slug, answer.id(), reached.of(answer.id(), after)));
        }
        Paragraph cite = new Paragraph(getTranslation(
                "answers.cite.words",
                consultation.bodyName(),
                answer.title(),
                LondonTime.day(answer.published()),
                consultation.title()));
        cite.getElement().setAttribute("dir", "auto");
        Anchor where = new Anchor(address.of(AnswerLinks.recorded(slug, answer.id())));
        where.setText(where.getHref());
        where.addClassName("tl-address");
        cite.add(new Text(" "), where);
        add(
                new H2(getTranslation("answers.cite")),
                cite,
                new Paragraph(
                        new Anchor(AnswerLinks.recorded(slug, answer.id()), getTranslation("answers.page.record"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("site.title", title);
    }
}
