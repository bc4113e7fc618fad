package org.throughline.summaries.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import org.throughline.summaries.Part;
import org.throughline.summaries.SummaryLinks;
import org.throughline.summaries.Workspace;

/** The parts of the plan about which something was said, and how far the summary of each is. */
final class PartList extends Nav {

    PartList(Workspace workspace) {
        getElement().setAttribute("aria-label", getTranslation("summaries.parts"));
        UnorderedList list = new UnorderedList();
        workspace.lines().forEach(line -> {
            Part part = line.part();
            Anchor link =
                    new Anchor(SummaryLinks.workspace(workspace.consultation().slug(), part.key()), title(part));
            if (part.place().equals(workspace.part().place())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            ListItem item = new ListItem(link);
            item.add(" " + getTranslation("summaries.parts." + line.progress().name(), line.said(), line.open()));
            list.add(item);
        });
        NativeDetails details = new NativeDetails(getTranslation("summaries.parts"), list);
        details.addClassName("tl-details");
        add(details);
    }

    private String title(Part part) {
        return part.kind() == Part.Kind.WHOLE ? getTranslation("summaries.part.whole") : part.title();
    }
}
