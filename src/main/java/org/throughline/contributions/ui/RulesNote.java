package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.contributions.PublishingTerms.Terms;
import org.throughline.plans.ConsultationView;

/** By what a moderator decides, where somebody writes: the rules, the only reasons to withhold something, and by when it is decided. */
final class RulesNote extends NativeDetails {

    RulesNote(ConsultationView consultation, Terms terms) {
        setSummaryText(getTranslation("contributions.form.rules"));
        addClassName("tl-details");
        Div content = new Div(
                new Paragraph(getTranslation("contributions.form.rules."
                                + consultation.moderation().name())
                        + " "
                        + getTranslation("contributions.form.rules.promise", terms.promisedDays())),
                list(consultation.rules()),
                new Paragraph(getTranslation("contributions.form.rules.reasons")),
                list(terms.reasonKeys().stream().map(key -> getTranslation(key)).toList()));
        setContent(content);
    }

    private static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
