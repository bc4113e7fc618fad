package org.throughline.site;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.throughline.kernel.LondonTime;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Phase;

/**
 * The line of a consultation: a station reached is filled and labelled; the next one says what comes. What was announced for the time
 * after the close is said in words, so whether it has come to pass only the pages that it leads to can tell: from then on it is listed as
 * announced.
 */
final class ConsultationSteps extends OrderedList {

    ConsultationSteps(ConsultationView consultation) {
        addClassNames("tl-line", "tl-line-large");
        boolean closed = consultation.phase() == Phase.CLOSED;
        boolean opened = closed || consultation.phase() == Phase.OPEN;
        station(
                getTranslation(opened ? "site.opened" : "site.opens", LondonTime.day(consultation.opens())),
                opened,
                !opened);
        station(
                getTranslation(closed ? "site.closed" : "site.closes", LondonTime.day(consultation.closes())),
                closed,
                opened && !closed);
        if (!closed) {
            consultation.steps().forEach(step -> station(step, false, false));
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
