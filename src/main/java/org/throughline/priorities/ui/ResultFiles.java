package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.throughline.priorities.Electorate;
import org.throughline.priorities.PriorityLinks;
import org.throughline.priorities.Result;
import org.throughline.priorities.SmallNumbers;

/** A result as files: to find a receipt in, to count again, for a spreadsheet; and the rule of what is not among them. */
final class ResultFiles extends Div {

    private final String folder;
    private final UnorderedList files = new UnorderedList();

    ResultFiles(Result result, String consultationSlug) {
        folder = "/record"
                + PriorityLinks.ballot(consultationSlug, result.ballot().key()) + "/";
        add("commitments.txt", "priorities.files.commitments");
        if (!result.methods().isEmpty()) {
            add("results.csv", "priorities.files.csv");
        }
        for (Electorate electorate : Electorate.values()) {
            if (result.methods(electorate).isPresent()
                    && result.of(electorate).people() >= SmallNumbers.FEWEST_TO_PUBLISH) {
                add(electorate.name().toLowerCase(Locale.ROOT) + ".pb", "priorities.files." + electorate.name());
            }
        }
        Paragraph rule = new Paragraph(getTranslation(
                "priorities.files.rule",
                SmallNumbers.FEWEST_TO_COUNT,
                SmallNumbers.FEWEST_IN_A_GROUP,
                SmallNumbers.FEWEST_TO_PUBLISH));
        rule.addClassName("tl-meta");
        add(new H2(getTranslation("priorities.files")), files, rule);
    }

    private void add(String name, String key) {
        Anchor link = new Anchor(folder + name, getTranslation(key));
        link.getElement().setAttribute("router-ignore", true);
        files.add(new ListItem(link));
    }
}
