package org.throughline.priorities.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.throughline.forms.Notice;
import org.throughline.kernel.LondonTime;
import org.throughline.organisations.OrganisationView;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.Commitment;
import org.throughline.priorities.Vote;
import org.throughline.priorities.VoteInWords;
import org.throughline.priorities.VoteReceipt;

/** What somebody chose and when, under a code that they can quote. */
final class ReceiptPanel extends Section {

    private final H2 heading;

    /** @param organisation whose vote it is, absent for a person's own */
    ReceiptPanel(BallotView ballot, VoteReceipt receipt, @Nullable OrganisationView organisation) {
        addClassName("tl-receipt");
        heading = new H2(heading(receipt, organisation));
        heading.getElement().setAttribute("dir", "auto");
        heading.setId("receipt");
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "receipt");
        Paragraph code = new Paragraph(receipt.code());
        code.addClassName("tl-reference");
        add(heading, new Paragraph(getTranslation("priorities.receipt.code")), code);
        add(new Paragraph(getTranslation("priorities.receipt.at", LondonTime.full(receipt.castAt()))));
        if (!receipt.isWithdrawn()) {
            addWhatCameAfter(ballot.addedAfter(receipt.castAt()));
            add(
                    new Paragraph(getTranslation("priorities.receipt.chosen")),
                    choices(ballot, receipt.vote()),
                    check(ballot, receipt));
        }
        add(keep(receipt, organisation));
    }

    /** Whoever voted early knows of what was added, and may change the vote. */
    private void addWhatCameAfter(long options) {
        if (options > 0) {
            add(new Notice(
                    Notice.Tone.NOTICE,
                    getTranslation("priorities.receipt.added.word"),
                    getTranslation("priorities.receipt.added", options)));
        }
    }

    private String heading(VoteReceipt receipt, @Nullable OrganisationView organisation) {
        if (organisation == null) {
            return getTranslation(
                    receipt.isWithdrawn() ? "priorities.receipt.withdrawn" : "priorities.receipt.heading");
        }
        return getTranslation(
                receipt.isWithdrawn() ? "priorities.receipt.withdrawn.for" : "priorities.receipt.heading.for",
                organisation.name());
    }

    private Paragraph keep(VoteReceipt receipt, @Nullable OrganisationView organisation) {
        if (organisation == null) {
            return new Paragraph(getTranslation("priorities.receipt.keep"));
        }
        String by = receipt.castBy();
        Paragraph keep = new Paragraph(getTranslation("priorities.receipt.keep.for", by == null ? "" : by));
        keep.getElement().setAttribute("dir", "auto");
        return keep;
    }

    /** A page that says a vote is in says so where the person is. */
    void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }

    private HtmlContainer choices(BallotView ballot, Vote vote) {
        HtmlContainer list = vote instanceof Vote.Ranked ? new OrderedList() : new UnorderedList();
        new VoteInWords(ballot, this::getTranslation).of(vote).forEach(line -> {
            ListItem item = new ListItem(line);
            item.getElement().setAttribute("dir", "auto");
            list.add(item);
        });
        return list;
    }

    /** With this anybody who holds the receipt, and nobody else, finds the vote in the published list. */
    private NativeDetails check(BallotView ballot, VoteReceipt receipt) {
        Pre text = new Pre(Commitment.text(ballot, receipt.vote(), receipt.secret()));
        text.addClassName("tl-code");
        Code hash = new Code(Commitment.of(ballot, receipt.vote(), receipt.secret()));
        hash.addClassName("tl-code");
        Div how = new Div(
                new Paragraph(getTranslation("priorities.receipt.check.list")),
                hash,
                new Paragraph(getTranslation("priorities.receipt.check.how")),
                text);
        NativeDetails check = new NativeDetails(getTranslation("priorities.receipt.check"), how);
        check.addClassName("tl-check");
        return check;
    }
}
