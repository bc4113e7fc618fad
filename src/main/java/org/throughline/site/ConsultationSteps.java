package org.throughline.site;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.throughline.kernel.LondonTime;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Phase;

/** The line of a consultation: a station reached is filled and labelled; the next one says what comes. */
final class ConsultationSteps extends OrderedList {

    ConsultationSteps(ConsultationView consultation) {
        addClassNames("tl-line", "tl-line-large");
        boolean closed = consultation.phase() == Phase.CLOSED;
        boolean opened = closed || consultation.phase() == Phase.OPEN;
        station(getTranslation("site.opens", LondonTime.day(consultation.opens())), opened, !opened);
        station(getTranslation("site.closes", LondonTime.day(consultation.closes())), closed, opened && !closed);
        boolean next = closed;
        for (String step : consultation.steps()) {
            station(step, false, next);
            next = false;
        }
    }

    private void station(String words, boolean reached, boolean next) {
        Span label = new Span(words);
        label.addClassName("tl-line-label");
        ListItem station = new ListItem(label);
        station.addClassName(reached ? "tl-reached" : next ? "tl-next" : "tl-later");
        if (next) {
            station.getElement().setAttribute("aria-current", "step");
        }
        add(station);
    }
}
