package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.throughline.kernel.LondonTime;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.VoteReceipt;

/** What somebody chose and when, under a code that they can quote. */
final class ReceiptPanel extends Section {

    private final H2 heading;

    ReceiptPanel(BallotView ballot, VoteReceipt receipt) {
        addClassName("tl-receipt");
        heading = new H2(
                getTranslation(receipt.isWithdrawn() ? "priorities.receipt.withdrawn" : "priorities.receipt.heading"));
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
        add(new Paragraph(getTranslation("priorities.receipt.keep")));
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
