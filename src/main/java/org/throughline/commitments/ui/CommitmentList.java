package org.throughline.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.commitments.CarryOverView;
import org.throughline.commitments.CarryOvers;
import org.throughline.commitments.CommitmentDesk;
import org.throughline.commitments.CommitmentLinks;
import org.throughline.commitments.CommitmentView;
import org.throughline.commitments.Commitments;
import org.throughline.commitments.ListedCommitment;
import org.throughline.forms.BrowserDraft;
import org.throughline.forms.ReasonedForm;
import org.throughline.kernel.Slice;
import org.throughline.plans.PlanView;

/** The promises of a plan, and what it drops of older ones, each with the way to take it back. */
@org.springframework.stereotype.Component
final class CommitmentList {

    private final Commitments commitments;
    private final CommitmentDesk desk;
    private final CarryOvers carryOvers;

    CommitmentList(Commitments commitments, CommitmentDesk desk, CarryOvers carryOvers) {
        this.commitments = commitments;
        this.desk = desk;
        this.carryOvers = carryOvers;
    }

    Div promises(PlanView plan, @Nullable String after) {
        Slice<ListedCommitment> step = commitments.of(plan.id(), after);
        Div list = new Div();
        if (step.items().isEmpty()) {
            Div none = new Div(new Paragraph(list.getTranslation("commitments.none")));
            none.addClassName("tl-empty");
            return none;
        }
        Div cards = new Div();
        cards.addClassName("tl-card-list");
        step.items().forEach(one -> cards.add(card(plan, one)));
        list.add(cards);
        if (step.next() != null) {
            list.add(next(plan, "after", step.next()));
        }
        return list;
    }

    Section drops(PlanView plan, @Nullable String after) {
        Slice<CarryOverView> step = commitments.drops(plan.id(), after);
        Section section = new Section();
        if (step.items().isEmpty()) {
            section.setVisible(false);
            return section;
        }
        section.add(new H2(section.getTranslation("commitments.drops.heading")));
        Div cards = new Div();
        cards.addClassName("tl-card-list");
        step.items().forEach(said -> {
            CommitmentCard card = new CommitmentCard(said.older(), new H3());
            add(card, said, SaidLine.from(new Div(), said), plan);
            cards.add(card);
        });
        section.add(cards);
        if (step.next() != null) {
            section.add(next(plan, "drops", step.next()));
        }
        return section;
    }

    private CommitmentCard card(PlanView plan, ListedCommitment listed) {
        CommitmentView commitment = listed.commitment();
        CommitmentCard card = new CommitmentCard(commitment, new H2());
        listed.from().forEach(said -> add(card, said, SaidLine.from(new Div(), said), plan));
        listed.later().forEach(said -> card.add(SaidLine.later(new Div(), said)));
        boolean said = listed.from().stream().anyMatch(CarryOverView::stands)
                || listed.later().stream().anyMatch(CarryOverView::stands);
        if (commitment.takenBack() == null && !said) {
            card.add(takingBack(
                    "gone-" + commitment.id().value(),
                    card.getTranslation("commitments.take-off", commitment.name()),
                    card.getTranslation("commitments.take-off.button"),
                    reason -> desk.takeBack(commitment.id(), reason),
                    plan));
        }
        return card;
    }

    private void add(CommitmentCard card, CarryOverView said, SaidLine line, PlanView plan) {
        card.add(line);
        if (said.stands() && said.version().plan().equals(plan)) {
            card.add(takingBack(
                    "back-" + said.id().value(),
                    card.getTranslation(
                            "commitments.take-back." + said.kind(), said.older().name()),
                    card.getTranslation("commitments.take-back.button"),
                    reason -> carryOvers.takeBack(said.id(), reason),
                    plan));
        }
    }

    private static Component takingBack(
            String prefix, String what, String button, Consumer<String> take, PlanView plan) {
        ReasonedForm form = new ReasonedForm(prefix, "commitments.taking-back").tall(3);
        BrowserDraft.keep(form, prefix, form.fields()::fill);
        return form.deciding(button, reason -> {
                    take.accept(reason);
                    BrowserDraft.forget(form, prefix);
                    UI.getCurrent().navigate(CommitmentLinks.desk(plan.slug()).substring(1));
                })
                .folded(what);
    }

    private static Paragraph next(PlanView plan, String parameter, String after) {
        Anchor next = new Anchor(CommitmentLinks.desk(plan.slug()) + "?" + parameter + "=" + after);
        next.setText(next.getTranslation("commitments.next"));
        next.addClassName("tl-button");
        return new Paragraph(next);
    }
}
