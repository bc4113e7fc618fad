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

    /**
     * @param sign may be refused
     * @param ready says that a second person can sign it; may be refused
     */
    SigningPanel(Workspace workspace, Runnable sign, Runnable ready) {
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
        if (workspace.mayBeSignedByReader()) {
            act("summaries.sign", sign);
        } else if (workspace.ready()) {
            add(new Paragraph(getTranslation("summaries.sign.waits")));
        } else {
            act("summaries.ready", ready);
        }
    }

    private void act(String key, Runnable work) {
        ErrorSummary errors = new ErrorSummary(new Fields(), new H3(getTranslation(key + ".not")));
        add(
                new Paragraph(getTranslation(key + ".what")),
                errors,
                Buttons.row(Buttons.primary(getTranslation(key + ".button"), () -> errors.unlessRefused(work))));
    }
}
