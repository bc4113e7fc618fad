package org.throughline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.throughline.forms.BrowserDraft;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.forms.Notice;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PeopleLinks;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationView;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.OptionProposal;
import org.throughline.priorities.OptionProposals;
import org.throughline.priorities.PriorityLinks;

/** Options that people propose: for everybody a form and what became of their own, for moderators what waits for them. */
final class ProposalsPanel extends Div {

    private final BallotView ballot;
    private final ConsultationView consultation;
    private final transient OptionProposals proposals;
    private final Div mine = new Div();
    private final Div status = new Div();

    ProposalsPanel(BallotView ballot, ConsultationView consultation, OptionProposals proposals) {
        this.ballot = ballot;
        this.consultation = consultation;
        this.proposals = proposals;
        status.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("priorities.proposals")));
        long declined = proposals.declined(ballot.id());
        if (declined > 0) {
            add(new Paragraph(getTranslation("priorities.proposals.declined", declined)));
        }
        addForm();
        add(status, mine);
        showMine();
        if (CurrentPerson.is(Role.MODERATOR, consultation.body())) {
            add(new WaitingProposals(ballot, consultation, proposals));
        }
    }

    private void addForm() {
        if (!proposals.areOpen(ballot.id())) {
            add(new Paragraph(getTranslation("priorities.proposals.over")));
        } else if (CurrentPerson.id().isEmpty()) {
            Anchor link = new Anchor(
                    PeopleLinks.signIn(PriorityLinks.ballot(consultation.slug(), ballot.key())),
                    getTranslation("priorities.proposals.sign-in"));
            link.getElement().setAttribute("router-ignore", true);
            add(new Paragraph(link));
        } else {
            add(new Paragraph(getTranslation("priorities.proposals.lead")), form());
        }
    }

    private Component form() {
        Fields fields = new Fields("proposal");
        ErrorSummary errors = new ErrorSummary(fields, new H3(getTranslation("priorities.proposals.refused")));
        Div form = new Div(
                errors,
                fields.line("title", getTranslation("priorities.new.option.title"), ""),
                fields.lines("explanation", getTranslation("priorities.new.option.explanation"), "")
                        .tall(3),
                fields.line(
                        "from",
                        getTranslation("priorities.proposals.from"),
                        getTranslation("priorities.proposals.from.hint")));
        form.addClassName("tl-form");
        String draft = "proposal:" + consultation.slug() + ":" + ballot.key();
        NativeDetails fold = new NativeDetails(getTranslation("priorities.proposals.propose"), form);
        fold.addClassName("tl-details");
        NativeButton send = new NativeButton(
                getTranslation("priorities.proposals.send"),
                click -> errors.unlessRefused(() -> {
                    proposals.propose(
                            ballot.id(),
                            fields.get("title").value(),
                            fields.get("explanation").value(),
                            fields.get("from").value());
                    fields.all().forEach(field -> field.fill(""));
                    BrowserDraft.forget(this, draft);
                    fold.setOpen(false);
                    status.removeAll();
                    status.add(new Notice(
                            Notice.Tone.SUCCESS,
                            getTranslation("priorities.proposals.sent.word"),
                            getTranslation("priorities.proposals.sent")));
                    showMine();
                }));
        send.addClassNames("tl-button", "tl-button-primary");
        form.add(send);
        BrowserDraft.keep(form, draft, kept -> {
            fields.fill(kept);
            fold.setOpen(true);
        });
        return fold;
    }

    private void showMine() {
        mine.removeAll();
        if (CurrentPerson.id().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        proposals.mine(ballot.id()).forEach(proposal -> list.add(item(proposal)));
        if (list.getComponentCount() > 0) {
            mine.add(new H3(getTranslation("priorities.proposals.mine")), list);
        }
    }

    private ListItem item(OptionProposal proposal) {
        ListItem item = new ListItem(getTranslation(
                "priorities.proposals.state." + proposal.state().name(), proposal.title(), proposal.reason()));
        item.getElement().setAttribute("dir", "auto");
        return item;
    }
}
