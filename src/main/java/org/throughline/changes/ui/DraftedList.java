package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.SectionChanges;
import org.throughline.plans.PlanView;

/** The sections that the next version would change, each with how much, and the way to its words. */
final class DraftedList extends UnorderedList {

    DraftedList(PlanView plan, List<SectionChanges> sections) {
        addClassName("tl-contents-list");
        sections.forEach(section -> add(item(plan, section)));
    }

    private ListItem item(PlanView plan, SectionChanges section) {
        Anchor link = new Anchor(
                ChangesLinks.check(plan.slug(), section.section().key()),
                section.section().title());
        link.getElement().setAttribute("dir", "auto");
        Span how = new Span(getTranslation(section.textKey(), section.arguments()));
        how.addClassName("tl-changed");
        return new ListItem(link, new Span(" "), how);
    }
}
