package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.SectionChanges;

/** The sections of a plan in their order, each with how much of it changed. */
final class SectionList extends UnorderedList {

    SectionList(String consultationSlug, List<SectionChanges> sections) {
        addClassName("tl-contents-list");
        sections.forEach(section -> add(item(consultationSlug, section)));
    }

    private ListItem item(String consultationSlug, SectionChanges section) {
        Anchor link = new Anchor(
                ChangesLinks.section(consultationSlug, section.section().key()),
                section.section().title());
        link.getElement().setAttribute("dir", "auto");
        Span how = new Span(getTranslation(section.textKey(), section.arguments()));
        how.addClassName(section.isAsItWas() ? "tl-meta" : "tl-changed");
        ListItem item = new ListItem(link, new Span(" "), how);
        item.addClassName("tl-depth-" + section.depth());
        return item;
    }
}
