package org.throughline.contributions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.contributions.ContributionLinks;
import org.throughline.contributions.HelpReceipt;

/** What a helper hands to the person they helped: the reference, on paper or read aloud. It is shown here and never again. */
final class HelpGiven extends Div {

    private final H3 heading = new H3(getTranslation("contributions.help-given.heading"));

    /** @param address the whole address of the page that asks for the reference */
    HelpGiven(HelpReceipt receipt, String consultation, String address, Runnable next) {
        heading.getElement().setAttribute("tabindex", "-1");
        Paragraph reference = new Paragraph(receipt.secret().text());
        reference.addClassName("tl-reference");
        Div paper = new Div(
                heading,
                new Paragraph(getTranslation("contributions.help-given.what", consultation)),
                new Paragraph(getTranslation("contributions.help-given.reference")),
                reference,
                new Paragraph(getTranslation("contributions.help-given.use", address)),
                new Paragraph(getTranslation("contributions.help-given.keep")));
        paper.addClassNames("tl-receipt", "tl-paper");
        NativeButton print = new NativeButton(
                getTranslation("contributions.help-given.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassNames("tl-button", "tl-button-primary");
        NativeButton another = new NativeButton(getTranslation("contributions.help-given.next"), click -> next.run());
        another.addClassName("tl-button");
        Div actions = new Div(print, another);
        actions.addClassName("tl-actions");
        Paragraph once = new Paragraph(getTranslation("contributions.help-given.once"));
        once.addClassName("tl-warning");
        add(
                paper,
                once,
                actions,
                new Paragraph(new Anchor(ContributionLinks.mine(), getTranslation("contributions.mine"))));
    }

    void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }
}
