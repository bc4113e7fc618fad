package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.throughline.organisations.OrganisationView;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PeopleLinks;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.PersonalOrder;
import org.throughline.priorities.PriorityLinks;
import org.throughline.priorities.VoteReceipt;

/** One voter's vote: its receipt once it is in, and in an open ballot the form that casts and changes it. */
final class VotePanel extends Div {

    private final BallotView ballot;
    private final String consultationSlug;
    private final transient VotingDesk desk;
    private final Div receiptPlace = new Div();

    VotePanel(BallotView ballot, String consultationSlug, VotingDesk desk, boolean open) {
        this.ballot = ballot;
        this.consultationSlug = consultationSlug;
        this.desk = desk;
        Optional<VoteReceipt> receipt = desk.receipt().get();
        receipt.ifPresent(kept -> receiptPlace.add(new ReceiptPanel(ballot, kept, desk.organisation())));
        if (open) {
            BallotForm form = form(receipt);
            add(form.errors(), receiptPlace, form);
        } else {
            add(receiptPlace, new OptionList(ballot, consultationSlug));
        }
    }

    private BallotForm form(Optional<VoteReceipt> receipt) {
        Object reader = CurrentPerson.id()
                .<Object>map(person -> person)
                .orElseGet(() -> VaadinSession.getCurrent().getSession().getId());
        BallotForm form = new BallotForm(
                ballot,
                PersonalOrder.of(ballot.options(), reader, ballot.id()),
                consultationSlug,
                desk.organisation() == null ? "" : desk.organisation().slug());
        receipt.ifPresent(kept -> form.show(kept.vote(), kept.group()));
        if (CurrentPerson.id().isEmpty()) {
            form.addAction(signIn(PriorityLinks.ballot(consultationSlug, ballot.key())));
        } else {
            addSending(form, receipt);
        }
        return form;
    }

    private void addSending(BallotForm form, Optional<VoteReceipt> receipt) {
        NativeButton send = button("tl-button-primary");
        NativeButton withdraw = button("tl-button-quiet");
        withdraw.setText(words("priorities.withdraw"));
        Consumer<VoteReceipt> after = kept -> {
            send.setText(words(kept.isWithdrawn() ? "priorities.send" : "priorities.change"));
            withdraw.setVisible(!kept.isWithdrawn());
        };
        send.setText(words("priorities.send"));
        withdraw.setVisible(false);
        receipt.ifPresent(after);
        send.addClickListener(click -> accept(form, () -> desk.voting().apply(form.vote(), form.group()), after));
        withdraw.addClickListener(click -> accept(form, desk.withdrawing(), after));
        form.addAction(send);
        form.addAction(withdraw);
    }

    private String words(String key) {
        OrganisationView organisation = desk.organisation();
        return organisation == null ? getTranslation(key) : getTranslation(key + ".for", organisation.name());
    }

    /** A double click sends twice; that is one vote and one receipt. */
    private void accept(BallotForm form, Supplier<VoteReceipt> sending, Consumer<VoteReceipt> after) {
        form.errors().unlessRefused(() -> {
            VoteReceipt receipt = sending.get();
            form.show(receipt.vote(), receipt.group());
            form.forgetDraft();
            ReceiptPanel panel = new ReceiptPanel(ballot, receipt, desk.organisation());
            receiptPlace.removeAll();
            receiptPlace.add(panel);
            panel.takeFocus();
            after.accept(receipt);
        });
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
}
