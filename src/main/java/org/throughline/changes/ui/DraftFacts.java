package org.throughline.changes.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.throughline.changes.Revision;
import org.throughline.kernel.LondonTime;

/** What the next version is called and when it is published, as it will stand. */
final class DraftFacts extends DescriptionList {

    DraftFacts(Revision revision) {
        addClassName("tl-facts");
        fact("changes.next.name", revision.title());
        fact("changes.next.label", revision.label());
        fact("changes.next.published", day(revision.published()));
        fact("changes.check.follows", revision.base().label());
    }

    private void fact(String key, String value) {
        Description description = new Description(value.isBlank() ? getTranslation("changes.check.none") : value);
        description.getElement().setAttribute("dir", "auto");
        Div row = new Div(new Term(getTranslation(key)), description);
        getElement().appendChild(row.getElement());
    }

    private static String day(String typed) {
        try {
            return LondonTime.day(LocalDate.parse(typed.strip()));
        } catch (DateTimeException notADay) {
            return typed;
        }
    }
}
