package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.throughline.contributions.ui.Stations.Line;
import org.throughline.contributions.ui.Stations.Mark;
import org.throughline.contributions.ui.Stations.Stop;

/** What becomes of a contribution, as the stations of its line: those reached are filled, and each says its name and how it stands. */
final class StationsLine extends Div {

    StationsLine(Line drawn) {
        addClassName("tl-line-box");
        OrderedList line = new OrderedList();
        line.addClassName("tl-line");
        line.getElement().setAttribute("aria-label", getTranslation("contributions.line"));
        drawn.stops().forEach(stop -> line.add(station(stop)));
        add(line);
        if (drawn.address() != null) {
            Anchor whole = new Anchor(drawn.address(), getTranslation("contributions.line.whole"));
            whole.setRouterIgnore(true);
            add(new Paragraph(whole));
        }
    }

    private ListItem station(Stop stop) {
        Span standing = new Span(getTranslation(stop.standing()) + " ");
        standing.addClassName(stop.mark() == Mark.REACHED ? "tl-visually-hidden" : "tl-line-standing");
        Span label = new Span(standing, new Span(getTranslation(stop.name())));
        label.addClassName("tl-line-label");
        ListItem station = new ListItem(label);
        station.addClassName(stop.mark().style());
        return station;
    }
}
