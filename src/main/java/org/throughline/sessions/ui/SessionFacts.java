package org.throughline.sessions.ui;

import com.vaadin.flow.component.html.DescriptionList;
import java.time.LocalDate;
import org.throughline.kernel.LondonTime;
import org.throughline.sessions.SessionDetails;
import org.throughline.sessions.SessionMode;

/** What a session says of itself, for everybody. */
final class SessionFacts extends DescriptionList {

    /** @param areaName empty when it named none */
    SessionFacts(SessionMode mode, SessionDetails details, String areaName) {
        addClassName("tl-facts");
        LocalDate day = details.heldOn();
        fact("people", String.valueOf(details.people()));
        fact("day", day == null ? "" : LondonTime.day(day));
        fact("where", details.online() ? getTranslation("sessions.online") : details.place());
        fact("area", areaName);
        fact("organiser", details.organiser());
        fact("mode", getTranslation("sessions.mode." + mode));
        if (details.agreed() != null) {
            fact("agreed", getTranslation("sessions.agreed." + details.agreed()));
        }
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            Description description = new Description(value);
            description.getElement().setAttribute("dir", "auto");
            add(new Term(getTranslation("sessions.fact." + key)), description);
        }
    }
}
