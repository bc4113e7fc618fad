package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.BallotView.OptionView;

/** What there is to choose from, to read before the vote opens and after it has closed. */
final class OptionList extends UnorderedList {

    OptionList(BallotView ballot, String consultationSlug) {
        addClassName("tl-card-list");
        ballot.options().forEach(option -> add(item(option, consultationSlug)));
    }

    private static ListItem item(OptionView option, String consultationSlug) {
        ListItem item =
                new ListItem(text("tl-option-title", option.title()), text("tl-option-text", option.explanation()));
        item.addClassName("tl-card");
        OptionSources.add(item, option, consultationSlug);
        return item;
    }

    private static Span text(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }
}
