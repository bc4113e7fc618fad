package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.LondonTime;
import org.throughline.organisations.OrganisationView;
import org.throughline.priorities.BallotView;
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
            add(new Paragraph(getTranslation("priorities.receipt.chosen")), choices(ballot, receipt));
        }
        add(keep(receipt, organisation));
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

    private static UnorderedList choices(BallotView ballot, VoteReceipt receipt) {
        UnorderedList list = new UnorderedList();
        ballot.options().stream()
                .filter(option -> receipt.choices().contains(option.id()))
                .map(option -> new ListItem(option.title()))
                .forEach(item -> {
                    item.getElement().setAttribute("dir", "auto");
                    list.add(item);
                });
        return list;
    }
}
