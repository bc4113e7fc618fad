package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import org.throughline.kernel.Slice;
import org.throughline.priorities.LevelReasons.Given;

/** Why people would have something done at a level, twenty at a time, for moderators. */
final class ReasonsPanel extends Div {

    private final transient Function<String, Slice<Given>> reasons;
    private final UnorderedList list = new UnorderedList();
    private final Div more = new Div();

    /** @param reasons the page that comes after a place, the first after the empty text */
    ReasonsPanel(Function<String, Slice<Given>> reasons) {
        this.reasons = reasons;
        Slice<Given> first = reasons.apply("");
        add(new H2(getTranslation("priorities.reasons")));
        if (first.items().isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("priorities.reasons.none"));
            empty.addClassName("tl-empty");
            add(empty);
            return;
        }
        add(new Paragraph(getTranslation("priorities.reasons.lead")), list, more);
        show(first);
    }

    private void show(Slice<Given> step) {
        step.items().forEach(given -> list.add(item(given)));
        more.removeAll();
        if (step.next() != null) {
            String next = step.next();
            NativeButton button = new NativeButton(getTranslation("priorities.reasons.more"), click -> showMore(next));
            button.addClassName("tl-button");
            more.add(button);
        }
    }

    /** The first of what is new takes the focus. */
    private void showMore(String after) {
        int before = list.getComponentCount();
        show(reasons.apply(after));
        if (list.getComponentCount() > before) {
            list.getComponentAt(before).getElement().callJsFunction("focus");
        }
    }

    private ListItem item(Given given) {
        ListItem item = new ListItem(getTranslation(
                "priorities.reasons.of",
                given.option(),
                getTranslation("priorities.level." + given.level().name()),
                given.reason()));
        item.getElement().setAttribute("dir", "auto").setAttribute("tabindex", "-1");
        return item;
    }
}
