package org.throughline.site;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.contributions.Counts;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.SectionId;

/** The contents of a plan, each line with the number of comments it has. */
final class ContentsNav extends Nav {

    ContentsNav(ConsultationView consultation, List<ContentsEntry> contents, SectionId current, Counts counts) {
        addClassName("tl-contents");
        getElement().setAttribute("aria-label", getTranslation("site.reading.contents"));
        // It scrolls by itself where it stands beside the text.
        getElement().setAttribute("tabindex", "0");
        UnorderedList lines = new UnorderedList();
        contents.forEach(entry -> lines.add(line(consultation, entry, current, counts)));
        NativeDetails details = new NativeDetails(getTranslation("site.reading.contents"), lines);
        // The sheet shows the heading where the contents always stand open, and the summary where they fold.
        add(new H2(getTranslation("site.reading.contents")), details);
    }

    private ListItem line(ConsultationView consultation, ContentsEntry entry, SectionId current, Counts counts) {
        Anchor link = new Anchor(
                SiteLinks.section(consultation, entry.section()),
                entry.section().title());
        if (entry.section().id().equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        ListItem line = new ListItem(link);
        line.addClassName("tl-depth-" + entry.depth());
        int comments = counts.of(entry.section().id());
        if (comments > 0) {
            Span count = new Span(String.valueOf(comments));
            count.addClassName("tl-count");
            count.getElement().setAttribute("title", getTranslation("site.reading.count", comments));
            line.add(count);
        }
        return line;
    }
}
