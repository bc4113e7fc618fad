package org.throughline.answers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.AnswerSubject;
import org.throughline.answers.AnswerView;
import org.throughline.answers.Answers;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.State;
import org.throughline.contributions.ui.BesideContribution;
import org.throughline.plans.ConsultationView;

/** What was answered to a contribution, to its themes and to the statements that cite it; for a single one, the way for an owner to answer. */
@org.springframework.stereotype.Component
final class AnswerBeside implements BesideContribution {

    private final Answers answers;

    AnswerBeside(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Optional<Component> beside(ConsultationView consultation, ContributionView contribution) {
        if (contribution.state() != State.PUBLISHED) {
            return Optional.empty();
        }
        List<AnswerView> found =
                answers.toContributions(List.of(contribution.id())).getOrDefault(contribution.id(), List.of());
        boolean mayAnswer = AnswerButton.isFor(consultation);
        if (found.isEmpty() && !mayAnswer) {
            return Optional.empty();
        }
        Section section = new Section();
        if (!found.isEmpty()) {
            section.add(new H2(section.getTranslation("answers.beside")));
            found.forEach(answer -> section.add(one(consultation, answer)));
        }
        if (mayAnswer) {
            section.add(new AnswerButton(consultation, new AnswerSubject.OfContribution(contribution.id())));
        }
        return Optional.of(section);
    }

    private static Div one(ConsultationView consultation, AnswerView answer) {
        Div card = new Div();
        H3 heading = new H3(
                card.getTranslation("answers.beside." + answer.subject().kind().name(), answer.title()));
        heading.getElement().setAttribute("dir", "auto");
        card.add(
                heading,
                new AnswerWords(answer, consultation.slug()),
                new Paragraph(new Anchor(
                        AnswerLinks.answer(consultation.slug(), answer.id()),
                        card.getTranslation("answers.beside.link"))));
        card.addClassName("tl-inset");
        return card;
    }
}
