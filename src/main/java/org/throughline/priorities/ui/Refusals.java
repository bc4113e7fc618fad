package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.kernel.Refusal;

/** The summary of what is wrong: it takes the focus, and each line leads to its field. */
final class Refusals extends Div {

    private final UnorderedList list = new UnorderedList();

    Refusals() {
        addClassName("tl-error-summary");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(new H2(getTranslation("priorities.refused.heading")), list);
        clear();
    }

    void show(List<Refusal> refusals) {
        list.removeAll();
        refusals.forEach(refusal -> list.add(line(refusal)));
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    void clear() {
        setVisible(false);
    }

    String text(Refusal refusal) {
        return getTranslation(refusal.textKey(), refusal.arguments().toArray());
    }

    private ListItem line(Refusal refusal) {
        if (refusal.field().isEmpty()) {
            return new ListItem(text(refusal));
        }
        Anchor link = new Anchor("#options", text(refusal));
        link.getElement().setAttribute("router-ignore", true);
        return new ListItem(link);
    }
}
