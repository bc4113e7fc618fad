package org.throughline.sessions.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.Agreement;
import org.throughline.forms.Fields;
import org.throughline.kernel.Spelled;
import org.throughline.places.Area;
import org.throughline.sessions.SessionDetails;

/** The questions about a session as a whole, and the details that their answers make. */
final class DetailsFields extends Div {

    private static final String ONLINE = "ONLINE";

    private final Fields all = new Fields("session");

    DetailsFields(List<Area> areas) {
        addClassName("tl-form");
        add(all.line("title", say("title"), say("title.hint")));
        add(all.number("people", say("people"), say("people.hint")));
        add(all.day("heldOn", say("day"), ""));
        Map<String, String> where = new LinkedHashMap<>();
        where.put("", say("where.place"));
        where.put(ONLINE, say("where.online"));
        add(all.choice("where", say("where"), "", where));
        add(all.line("place", say("place"), say("place.hint")));
        Map<String, String> places = new LinkedHashMap<>();
        places.put("", say("area.none"));
        areas.forEach(area -> places.put(area.key(), area.name()));
        add(all.select("area", say("area"), "", places));
        add(all.line("organiser", say("organiser"), say("organiser.hint")));
        Map<String, String> ways = new LinkedHashMap<>();
        for (Agreement way : Agreement.values()) {
            ways.put(way.name(), getTranslation("sessions.agreed." + way));
        }
        add(all.choice("agreed", say("agreed"), say("agreed.hint"), ways));
        add(all.line("agreedWords", say("agreed-words"), ""));
    }

    private String say(String key) {
        return getTranslation("sessions.form." + key);
    }

    Fields all() {
        return all;
    }

    void fill(SessionDetails details) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", details.title());
        values.put("people", details.people() == null ? "" : String.valueOf(details.people()));
        values.put("heldOn", details.heldOn() == null ? "" : String.valueOf(details.heldOn()));
        values.put("where", details.online() ? ONLINE : "");
        values.put("place", details.place());
        values.put("area", Objects.requireNonNullElse(details.area(), ""));
        values.put("organiser", details.organiser());
        values.put("agreed", details.agreed() == null ? "" : details.agreed().name());
        values.put("agreedWords", details.agreedWords());
        all.fill(values);
    }

    SessionDetails details() {
        String area = value("area");
        return new SessionDetails(
                value("title"),
                day(),
                value("where").equals(ONLINE),
                value("place"),
                area.isEmpty() ? null : area,
                Numbers.whole(value("people")),
                value("organiser"),
                Spelled.find(Agreement.class, value("agreed")).orElse(null),
                value("agreedWords"));
    }

    private String value(String name) {
        return all.get(name).value().strip();
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(value("heldOn"));
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
