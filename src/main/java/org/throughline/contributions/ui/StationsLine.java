package org.throughline.contributions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.State;
import org.throughline.contributions.ui.Stations.Reached;
import org.throughline.contributions.ui.Stations.Station;
import org.throughline.kernel.Spelled;

/** What becomes of a contribution, as five stations: those reached are filled, the next one says what comes. */
final class StationsLine extends Div {

    private final OrderedList line = new OrderedList();
    private boolean nextIsSaid;

    /** @param further how far it has come since it was published; absent where nobody asked */
    StationsLine(ContributionView view, @Nullable Reached further) {
        addClassName("tl-line-box");
        line.addClassName("tl-line");
        line.getElement().setAttribute("aria-label", getTranslation("contributions.line"));
        nextIsSaid = view.state() == State.WITHHELD;
        station("received", true);
        station("read", view.state() != State.WAITING);
        for (Station station : Station.values()) {
            station(Spelled.of(station), further != null && further.reached().contains(station));
        }
        add(line);
        if (further != null) {
            Anchor whole = new Anchor(further.line(), getTranslation("contributions.line.whole"));
            whole.setRouterIgnore(true);
            add(new Paragraph(whole));
        }
    }

    private void station(String name, boolean reached) {
        boolean next = !reached && !nextIsSaid;
        nextIsSaid = nextIsSaid || next;
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
        line.add(station);
    }
}
