package org.throughline.answers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.throughline.answers.BoardLine.Standing;

/** A list of the desk without a line: why it is empty, and what there is to do instead. */
final class EmptyBoard extends Div {

    private final String slug;

    EmptyBoard(String slug, DeskAddress address, BoardCounts counts) {
        this.slug = slug;
        addClassName("tl-empty");
        getElement().setAttribute("tabindex", "-1");
        add(new Paragraph(getTranslation(why(address, counts))));
        UnorderedList instead = new UnorderedList();
        way(instead, "answers.desk.empty.check", Standing.READY, counts.forMe());
        way(instead, "answers.desk.empty.begin", Standing.OPEN, counts.of(Standing.OPEN));
        way(instead, "answers.desk.empty.go-on", Standing.DRAFT, counts.of(Standing.DRAFT));
        way(instead, "answers.desk.empty.all", null, counts.all());
        if (instead.getComponentCount() > 0) {
            add(instead);
        }
    }

    private static String why(DeskAddress address, BoardCounts counts) {
        if (counts.all() == 0) {
            return "answers.desk.none";
        }
        Standing show = address.show();
        return show == null || !address.section().isEmpty() || !address.find().isEmpty()
                ? "answers.desk.empty.chosen"
                : "answers.desk.empty." + show;
    }

    private void way(UnorderedList ways, String key, @Nullable Standing show, int many) {
        if (many > 0) {
            ways.add(new ListItem(
                    new Anchor(new DeskAddress(show, "", "", "", "", false).path(slug), getTranslation(key, many))));
        }
    }
}
