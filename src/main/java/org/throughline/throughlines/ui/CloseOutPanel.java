package org.throughline.throughlines.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.throughline.answers.AnswerLinks;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.Notice;
import org.throughline.forms.ReasonedForm;
import org.throughline.kernel.LondonTime;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Phase;
import org.throughline.throughlines.CloseOut;
import org.throughline.throughlines.CloseOuts;
import org.throughline.throughlines.DispositionKind;
import org.throughline.throughlines.LineLinks;
import org.throughline.throughlines.TakenBack;
import org.throughline.throughlines.Unsettled;

/** Whether a consultation is closed out, what stands in the way, and for its owner the button that does it. */
final class CloseOutPanel extends Section {

    CloseOutPanel(ConsultationView consultation, CloseOuts closeOuts, Runnable after) {
        Optional<CloseOut> closed = closeOuts.of(consultation.id());
        Unsettled unsettled = closeOuts.unsettled(consultation.id());
        add(new H2(getTranslation("throughlines.close.heading")));
        closed.ifPresentOrElse(
                done -> add(new Notice(
                        Notice.Tone.SUCCESS,
                        getTranslation("throughlines.close.word"),
                        getTranslation(
                                "throughlines.close.done",
                                LondonTime.day(done.at()),
                                done.by(),
                                done.contributions()))),
                () -> add(new Paragraph(getTranslation(
                        consultation.phase() == Phase.CLOSED ? "throughlines.close.not" : "throughlines.close.open"))));
        closeOuts.takenBack(consultation.id()).forEach(one -> add(takenBack(one)));
        if (!unsettled.isEmpty()) {
            add(list(consultation, unsettled, closed.isPresent()));
        }
        if (closed.isEmpty()
                && consultation.phase() == Phase.CLOSED
                && CurrentPerson.is(Role.OWNER, consultation.body())) {
            add(form(consultation, closeOuts, after));
        }
        if (closed.isPresent() && CurrentPerson.is(Role.OWNER, consultation.body())) {
            add(new ReasonedForm("again-", "throughlines.close.again")
                    .tall(3)
                    .deciding(getTranslation("throughlines.close.again.button"), reason -> {
                        closeOuts.takeBack(consultation.id(), reason);
                        after.run();
                    })
                    .folded(getTranslation("throughlines.close.again")));
        }
    }

    private Paragraph takenBack(TakenBack one) {
        Paragraph words = new Paragraph(getTranslation(
                "throughlines.close.taken-back", LondonTime.day(one.closed()), LondonTime.day(one.at()), one.reason()));
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private Div list(ConsultationView consultation, Unsettled unsettled, boolean since) {
        UnorderedList list = new UnorderedList();
        line(list, consultation, DispositionKind.NEW, unsettled.untouched());
        line(list, consultation, DispositionKind.THEMED, unsettled.unanswered());
        line(list, consultation, DispositionKind.MERGED, unsettled.merged().size());
        return new Div(
                new Paragraph(getTranslation(since ? "throughlines.close.since" : "throughlines.close.waits")), list);
    }

    private void line(UnorderedList list, ConsultationView consultation, DispositionKind kind, int many) {
        if (many > 0) {
            list.add(new ListItem(new Anchor(
                    LineLinks.dispositions(consultation.slug(), kind, null),
                    getTranslation("throughlines.close." + kind.name(), many))));
        }
    }

    private Div form(ConsultationView consultation, CloseOuts closeOuts, Runnable after) {
        ErrorSummary errors = new ErrorSummary(new Fields(), new H3(getTranslation("throughlines.close.refused")));
        NativeButton button = new NativeButton(getTranslation("throughlines.close.button"), click -> {
            if (errors.unlessRefused(() -> closeOuts.closeOut(consultation.id()))) {
                after.run();
            }
        });
        button.addClassNames("tl-button", "tl-button-primary");
        Paragraph ways = new Paragraph(getTranslation("throughlines.close.ways") + " ");
        ways.add(new Anchor(AnswerLinks.desk(consultation.slug()), getTranslation("answers.all.desk")));
        return new Div(ways, errors, button);
    }
}
