package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.State;

/** What becomes of a contribution, as five stations: those reached are filled, the next one says what comes. */
final class StationsLine extends Div {

    private static final String[] STATIONS = {"received", "read", "themed", "answered", "changed"};

    StationsLine(ContributionView view) {
        addClassName("tl-line-box");
        int reached = view.state() == State.WAITING ? 1 : 2;
        boolean goesOn = view.state() != State.WITHHELD;
        OrderedList line = new OrderedList();
        line.addClassName("tl-line");
        line.getElement().setAttribute("aria-label", getTranslation("contributions.line"));
        for (int station = 0; station < STATIONS.length; station++) {
            line.add(station(STATIONS[station], station < reached, station == reached && goesOn));
        }
        add(line);
    }

    private ListItem station(String name, boolean reached, boolean next) {
        String key = "contributions.line." + name;
        Span label = new Span(getTranslation(next ? key + ".next" : key));
        label.addClassName("tl-line-label");
        ListItem station = new ListItem(label);
        station.addClassName(reached ? "tl-reached" : next ? "tl-next" : "tl-later");
        if (reached) {
            Span hidden = new Span(getTranslation("contributions.line.reached"));
            hidden.addClassName("tl-visually-hidden");
            station.add(hidden);
        }
        return station;
    }
}
