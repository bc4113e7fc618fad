package org.throughline.priorities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PeopleLinks;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.Phase;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.Ballots;
import org.throughline.priorities.PriorityLinks;
import org.throughline.priorities.VoteReceipt;
import org.throughline.priorities.Votes;

/** Where a person votes, changes their vote and finds its receipt again. */
@Route("consultations/:slug/priorities/:ballotKey")
@AnonymousAllowed
final class VotingView extends BallotPage {

    private final transient Votes votes;
    private final Refusals refusals = new Refusals();
    private final Div receiptPlace = new Div();

    VotingView(Consultations consultations, Ballots ballots, Votes votes) {
        super(consultations, ballots);
        this.votes = votes;
    }

    @Override
    String title(BallotView ballot) {
        return ballot.title();
    }

    @Override
    void show(ConsultationView consultation, BallotView ballot) {
        addHead(consultation, ballot.title(), ballot.question());
        add(when(consultation, ballot));
        Optional<VoteReceipt> receipt = CurrentPerson.id().flatMap(person -> votes.mine(ballot.id()));
        receiptPlace.removeAll();
        refusals.clear();
        receipt.ifPresent(kept -> receiptPlace.add(new ReceiptPanel(ballot, kept)));
        add(refusals, receiptPlace);
        add(
                consultation.phase() == Phase.OPEN
                        ? form(consultation, ballot, receipt)
                        : new OptionList(ballot, consultation.slug()));
    }

    private BallotForm form(ConsultationView consultation, BallotView ballot, Optional<VoteReceipt> receipt) {
        Object reader = CurrentPerson.id()
                .<Object>map(person -> person)
                .orElseGet(() -> VaadinSession.getCurrent().getSession().getId());
        BallotForm form =
                new BallotForm(ballot, PersonalOrder.of(ballot.options(), reader, ballot.id()), consultation.slug());
        receipt.ifPresent(kept -> form.choose(kept.choices()));
        if (CurrentPerson.id().isEmpty()) {
            form.addAction(signIn(PriorityLinks.ballot(consultation.slug(), ballot.key())));
        } else {
            addSending(form, ballot, receipt);
        }
        return form;
    }

    private void addSending(BallotForm form, BallotView ballot, Optional<VoteReceipt> receipt) {
        NativeButton send = button("tl-button-primary");
        NativeButton withdraw = button("tl-button-quiet");
        withdraw.setText(getTranslation("priorities.withdraw"));
        Consumer<VoteReceipt> after = kept -> {
            send.setText(getTranslation(kept.isWithdrawn() ? "priorities.send" : "priorities.change"));
            withdraw.setVisible(!kept.isWithdrawn());
        };
        send.setText(getTranslation("priorities.send"));
        withdraw.setVisible(false);
        receipt.ifPresent(after);
        send.addClickListener(click -> accept(form, ballot, () -> votes.vote(ballot.id(), form.chosen()), after));
        withdraw.addClickListener(click -> accept(form, ballot, () -> votes.withdraw(ballot.id()), after));
        form.addAction(send);
        form.addAction(withdraw);
    }

    /** A double click sends twice; that is one vote and one receipt. */
    private void accept(
            BallotForm form, BallotView ballot, Supplier<VoteReceipt> sending, Consumer<VoteReceipt> after) {
        refusals.clear();
        form.showError("");
        showInTab(getPageTitle());
        try {
            VoteReceipt receipt = sending.get();
            form.choose(receipt.choices());
            form.forgetDraft();
            ReceiptPanel panel = new ReceiptPanel(ballot, receipt);
            receiptPlace.removeAll();
            receiptPlace.add(panel);
            panel.takeFocus();
            after.accept(receipt);
        } catch (Refused refused) {
            showInTab(getTranslation("priorities.refused.title", getPageTitle()));
            refusals.show(refused.refusals());
            form.showError(refused.refusals().stream()
                    .filter(refusal -> !refusal.field().isEmpty())
                    .map(refusals::text)
                    .collect(Collectors.joining(" ")));
        }
    }

    private void showInTab(String title) {
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
    }

    private static NativeButton button(String kind) {
        NativeButton button = new NativeButton();
        button.addClassNames("tl-button", kind);
        return button;
    }

    /** A page of the server's own, outside Vaadin's router; it leads back here. */
    private Anchor signIn(String here) {
        Anchor link = new Anchor(PeopleLinks.signIn(here), getTranslation("priorities.sign-in"));
        link.addClassNames("tl-button", "tl-button-primary");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private Component when(ConsultationView consultation, BallotView ballot) {
        return switch (consultation.phase()) {
            case DRAFT, COMING -> new Notice("tl-notice", "priorities.coming", consultation.opens());
            case OPEN -> new Notice("tl-notice", "priorities.open", consultation.closes());
            case CLOSED -> {
                Notice closed = new Notice("tl-notice", "priorities.closed", consultation.closes());
                closed.add(
                        new Text(" "),
                        new Anchor(
                                PriorityLinks.results(consultation.slug(), ballot.key()),
                                getTranslation("priorities.closed.results")));
                yield closed;
            }
        };
    }
}
