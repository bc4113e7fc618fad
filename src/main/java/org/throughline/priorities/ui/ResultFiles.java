package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.throughline.priorities.PublishedFile;
import org.throughline.priorities.Result;
import org.throughline.priorities.SmallNumbers;

/** A result as files, and the rule of what is not among them. */
final class ResultFiles extends Div {

    ResultFiles(Result result, String consultationSlug) {
        UnorderedList files = new UnorderedList();
        PublishedFile.of(result, consultationSlug).forEach(file -> {
            Anchor link = new Anchor(file.address(), getTranslation(file.textKey()));
            link.getElement().setAttribute("router-ignore", true);
            files.add(new ListItem(link));
        });
        Paragraph rule = new Paragraph(getTranslation(
                "priorities.files.rule",
                SmallNumbers.FEWEST_TO_COUNT,
                SmallNumbers.FEWEST_IN_A_GROUP,
                SmallNumbers.FEWEST_TO_PUBLISH));
        rule.addClassName("tl-meta");
        add(new H2(getTranslation("priorities.files")), files, rule);
    }
}
