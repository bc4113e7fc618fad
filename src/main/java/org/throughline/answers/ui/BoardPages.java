package org.throughline.answers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.throughline.answers.BoardLine;
import org.throughline.answers.Stretch;
import org.throughline.answers.ui.PageTurns.Turn;

/** One page of what there is to answer, with the ways to the others; where nothing is shown, what to do instead. */
final class BoardPages extends Div {

    private final Component list;

    /** @param counts of everything that there is to answer, whatever is shown */
    BoardPages(String slug, DeskAddress address, Stretch<BoardLine> page, BoardCounts counts) {
        list = page.all().isEmpty()
                ? new EmptyBoard(slug, address, counts)
                : new BoardTable(slug, address, page, counts);
        add(list);
        if (page.pages() > 1) {
            Optional<DeskAddress> before = page.isFirst() ? Optional.empty() : Optional.of(address.after(page.newer()));
            Optional<DeskAddress> after = Optional.ofNullable(page.older()).map(address::after);
            add(new PageTurns(
                    getTranslation("answers.desk.pages"),
                    new Turn(getTranslation("answers.desk.pages.before"), before.map(one -> one.path(slug))),
                    new Turn(getTranslation("answers.desk.pages.after"), after.map(one -> one.path(slug)))));
        }
    }

    /** After the list was turned or chosen from, which changes no address that the shell knows of. */
    void focus() {
        list.getElement().callJsFunction("focus");
    }
}
