package org.throughline.priorities.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import org.throughline.contributions.ContributionLinks;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.plans.ConsultationView;
import org.throughline.priorities.BallotKind;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.OptionProposal;
import org.throughline.priorities.OptionProposals;
import org.throughline.priorities.PriorityLinks;

/** Proposed options that wait for a moderator, each with a place for the reason why not. */
final class WaitingProposals extends Div {

    private final BallotView ballot;
    private final ConsultationView consultation;
    private final transient OptionProposals proposals;

    WaitingProposals(BallotView ballot, ConsultationView consultation, OptionProposals proposals) {
        this.ballot = ballot;
        this.consultation = consultation;
        this.proposals = proposals;
        List<OptionProposal> waiting = proposals.waiting(ballot.id());
        add(new H3(getTranslation("priorities.proposals.waiting", waiting.size())));
        waiting.forEach(proposal -> add(card(proposal)));
    }

    private Article card(OptionProposal proposal) {
        Fields fields = new Fields("p" + proposal.id().value());
        ErrorSummary errors = new ErrorSummary(fields, new H4(getTranslation("priorities.proposals.undecided")));
        Article card = new Article(new H4(proposal.title()), new Paragraph(proposal.explanation()), errors);
        card.addClassName("tl-card");
        card.getElement().setAttribute("dir", "auto");
        if (proposal.from() != null) {
            card.add(new Paragraph(new Anchor(
                    ContributionLinks.permalink(consultation.slug(), proposal.from()),
                    getTranslation("priorities.from", proposal.title()))));
        }
        if (ballot.kind() instanceof BallotKind.ShareBudget) {
            card.add(fields.line(
                    "cost", getTranslation("priorities.new.option.cost"), getTranslation("priorities.new.pounds")));
        }
        card.add(fields.lines("reason", getTranslation("priorities.proposals.reason"), "")
                .tall(3));
        NativeButton accept = button(
                "priorities.proposals.accept", proposal, errors, () -> proposals.accept(proposal.id(), cost(fields)));
        NativeButton decline = button(
                "priorities.proposals.decline",
                proposal,
                errors,
                () -> proposals.decline(proposal.id(), fields.get("reason").value()));
        Div actions = new Div(accept, decline);
        actions.addClassName("tl-actions");
        card.add(actions);
        return card;
    }

    private BigDecimal cost(Fields fields) {
        return ballot.kind() instanceof BallotKind.ShareBudget
                ? NewOptionFields.pounds(fields.get("cost").value()).orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }

    /** What was decided shows on the page as everybody sees it. */
    private NativeButton button(String key, OptionProposal proposal, ErrorSummary errors, Runnable decision) {
        NativeButton button = new NativeButton(getTranslation(key), click -> {
            if (errors.unlessRefused(decision)) {
                UI.getCurrent().getPage().setLocation(PriorityLinks.ballot(consultation.slug(), ballot.key()));
            }
        });
        button.addClassName("tl-button");
        button.getElement().setAttribute("aria-label", getTranslation(key) + ": " + proposal.title());
        return button;
    }
}
