package org.throughline.themes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.Plans;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.themes.Standing;
import org.throughline.themes.Standings;
import org.throughline.themes.ThemeLinks;

/** How far each section is sorted in which something was said. */
final class SectionsTable extends Div {

    private static final List<String> COLUMNS = List.of("section", "all", "sorted", "unsorted", "aside", "proposals");

    private final transient ConsultationView consultation;
    private final transient Standings standings;
    private final Element body = new Element("tbody");

    SectionsTable(ConsultationView consultation, Plans plans, Standings standings) {
        this.consultation = consultation;
        this.standings = standings;
        addClassName("tl-table-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("themes.table"));
        Element head = new Element("tr");
        COLUMNS.forEach(column ->
                head.appendChild(cell("th", getTranslation("themes.table." + column), !"section".equals(column))
                        .setAttribute("scope", "col")));
        Element table = new Element("table");
        table.getClassList().add("tl-table");
        Element caption = new Element("caption");
        caption.setText(getTranslation("themes.table"));
        table.appendChild(caption, new Element("thead").appendChild(head), body);
        plans.contents(consultation.version()).stream()
                .map(ContentsEntry::section)
                .forEach(this::row);
        row(null);
        getElement().appendChild(table);
        if (body.getChildCount() == 0) {
            removeAll();
            getElement().removeAllChildren();
            add(ModeratorsPage.empty(getTranslation("themes.table.none")));
        }
    }

    private void row(@Nullable SectionRef section) {
        SectionId id = section == null ? null : section.id();
        Standing standing = standings.of(id);
        if (standing.all() == 0) {
            return;
        }
        Anchor link = new Anchor(
                ThemeLinks.section(consultation.slug(), section == null ? null : section.key()),
                Wordings.section(this, section));
        Element name = new Element("th").setAttribute("scope", "row");
        name.appendChild(link.getElement());
        body.appendChild(new Element("tr")
                .appendChild(
                        name,
                        number(standing.all()),
                        number(standing.sorted()),
                        number(standing.unsorted()),
                        number(standing.setAside()),
                        number(standings.proposals(id))));
    }

    private static Element number(int number) {
        return cell("td", String.valueOf(number), true);
    }

    private static Element cell(String tag, String text, boolean number) {
        Element cell = new Element(tag);
        cell.setText(text);
        if (number) {
            cell.getClassList().add("tl-number");
        }
        return cell;
    }
}
