package org.throughline.summaries.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.throughline.forms.ErrorSummary;
import org.throughline.forms.Fields;
import org.throughline.summaries.SummaryLinks;
import org.throughline.summaries.Workspace;

/** What still stands in the way of a signature, and the button for the second person. */
final class SigningPanel extends Section {

    /** @param sign may be refused */
    SigningPanel(Workspace workspace, Runnable sign) {
        addClassName("tl-case");
        add(new H2(getTranslation("summaries.sign")));
        if (workspace.signed()) {
            add(
                    new Paragraph(getTranslation("summaries.sign.signed")),
                    new Anchor(
                            SummaryLinks.summary(
                                    workspace.consultation().slug(),
                                    workspace.part().key()),
                            getTranslation("summaries.sign.read")));
            return;
        }
        if (!workspace.obstacles().isEmpty()) {
            UnorderedList list = new UnorderedList();
            workspace.obstacles().forEach(obstacle -> list.add(new ListItem(ErrorSummary.sentence(this, obstacle))));
            add(new Paragraph(getTranslation("summaries.sign.before")), list);
            return;
        }
        if (!workspace.mayBeSignedByReader()) {
            add(new Paragraph(getTranslation("summaries.sign.own")));
            return;
        }
        ErrorSummary errors = new ErrorSummary(new Fields(), new H3(getTranslation("summaries.sign.not")));
        add(
                new Paragraph(getTranslation("summaries.sign.what")),
                errors,
                Buttons.row(
                        Buttons.primary(getTranslation("summaries.sign.button"), () -> errors.unlessRefused(sign))));
    }
}
