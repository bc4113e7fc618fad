package org.throughline.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.throughline.contributions.Counts;
import org.throughline.contributions.Voices;
import org.throughline.kernel.Leaf;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.SectionId;

/**
 * The contents of a plan, each line with the number of comments it has. Two elements a line: every reader's view holds all of them. The
 * sheet shows the number.
 */
final class ContentsNav extends Nav {

    ContentsNav(ConsultationView consultation, List<ContentsEntry> contents, SectionId current, Counts counts) {
        addClassName("tl-contents");
        getElement().setAttribute("aria-label", getTranslation("site.reading.contents"));
        // It scrolls by itself where it stands beside the text.
        getElement().setAttribute("tabindex", "0");
        UnorderedList lines = new UnorderedList();
        List<Element> open = new ArrayList<>(List.of(lines.getElement()));
        for (ContentsEntry entry : contents) {
            listFor(entry, open).appendChild(line(consultation, entry, current, counts));
        }
        Paragraph legend = new Paragraph(getTranslation("site.reading.count.legend"));
        legend.addClassName("tl-meta");
        NativeDetails details = new NativeDetails(getTranslation("site.reading.contents"), new Div(legend, lines));
        // The sheet shows the heading where the contents always stand open, and the summary where they fold.
        add(new H2(getTranslation("site.reading.contents")), details);
    }

    private Element line(ConsultationView consultation, ContentsEntry entry, SectionId current, Counts counts) {
        Element link = Leaf.link(
                SiteLinks.section(consultation, entry.section()),
                entry.section().title());
        if (entry.section().id().equals(current)) {
            link.setAttribute("aria-current", "page");
        }
        Voices comments = counts.of(entry.section().id());
        if (!comments.isEmpty()) {
            link.setAttribute("data-count", comments.figures());
            link.setAttribute("title", getTranslation(comments.textKey(), comments.arguments()));
        }
        return new Element("li").appendChild(link);
    }

    /** @param open the lists that may go on, from the outermost to the innermost */
    private static Element listFor(ContentsEntry entry, List<Element> open) {
        Element innermost = open.getLast();
        if (entry.depth() > open.size() && innermost.getChildCount() > 0) {
            Element list = new Element("ul");
            innermost.getChild(innermost.getChildCount() - 1).appendChild(list);
            open.add(list);
        }
        while (entry.depth() < open.size()) {
            open.removeLast();
        }
        return open.getLast();
    }
}
