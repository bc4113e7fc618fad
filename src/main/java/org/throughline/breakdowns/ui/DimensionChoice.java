package org.throughline.breakdowns.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.throughline.breakdowns.Dimension;

/** By what groups a table is divided: a way to each. */
final class DimensionChoice extends Nav {

    DimensionChoice(List<Dimension> dimensions, Dimension chosen, Function<Dimension, String> address) {
        UnorderedList list = new UnorderedList();
        for (Dimension dimension : dimensions) {
            Anchor link = new Anchor(address.apply(dimension), getTranslation("breakdowns.dimension." + dimension));
            if (dimension == chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        add(list);
        addClassName("tl-ways");
        getElement().setAttribute("aria-label", getTranslation("breakdowns.dimensions"));
    }
}
