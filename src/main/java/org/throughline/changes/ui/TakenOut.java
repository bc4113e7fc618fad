package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.throughline.changes.RevisedSection;
import org.throughline.changes.Revision;

/** The sections that were taken out of the next version, each with the button that puts it back. */
final class TakenOut extends Div {

    TakenOut(Revision revision, Consumer<RevisedSection> putBack) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("tl-contents-list", "tl-ordered-contents");
        revision.takenOut().forEach(section -> list.add(item(section, putBack)));
        add(new H2(getTranslation("changes.out.heading")), new Paragraph(getTranslation("changes.out.lead")), list);
    }

    private ListItem item(RevisedSection section, Consumer<RevisedSection> putBack) {
        String called = section.title().isBlank() ? getTranslation("changes.next.untitled") : section.title();
        Span title = new Span(called);
        title.getElement().setAttribute("dir", "auto");
        NativeButton back = new NativeButton(getTranslation("changes.out.back"), click -> putBack.accept(section));
        back.addClassName("tl-button");
        back.getElement().setAttribute("aria-label", getTranslation("changes.out.back.of", called));
        return new ListItem(title, new Span(back));
    }
}
