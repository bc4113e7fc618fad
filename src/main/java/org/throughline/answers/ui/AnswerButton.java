package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.AnswerSubject;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;

/** Where somebody who answers for the body goes to answer one thing. */
final class AnswerButton extends Div {

    AnswerButton(ConsultationView consultation, AnswerSubject subject) {
        addClassName("tl-actions");
        Anchor answer =
                new Anchor(AnswerLinks.writing(consultation.slug(), subject), getTranslation("answers.beside.write"));
        answer.addClassName("tl-button");
        add(answer);
    }

    static boolean isFor(ConsultationView consultation) {
        return CurrentPerson.is(Role.OWNER, consultation.body());
    }
}
