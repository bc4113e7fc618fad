package org.throughline.changes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.changes.ChangesLinks;
import org.throughline.changes.RevisedSection;
import org.throughline.changes.Revision;
import org.throughline.plans.PlanView;

/** The sections of the next version, each with the way to its words and buttons that move it up and down. */
final class RevisedContents extends Div {

    private final transient PlanView plan;
    private final transient RevisionDesk desk;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph status = new Paragraph();

    RevisedContents(PlanView plan, Revision revision, RevisionDesk desk) {
        this.plan = plan;
        this.desk = desk;
        list.addClassNames("tl-contents-list", "tl-ordered-contents");
        status.addClassName("tl-meta");
        status.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("changes.next.sections")),
                new Paragraph(getTranslation("changes.order.lead")),
                status,
                list);
        revision.sections().forEach(section -> list.add(item(section)));
    }

    private ListItem item(RevisedSection section) {
        Anchor link = new Anchor(ChangesLinks.next(plan.slug(), section.key()), title(section));
        link.getElement().setAttribute("dir", "auto");
        ListItem item = new ListItem(link, new Span(button(section, true), button(section, false)));
        item.addClassName("tl-depth-" + section.depth());
        return item;
    }

    private NativeButton button(RevisedSection section, boolean up) {
        String key = up ? "changes.order.up" : "changes.order.down";
        NativeButton button = new NativeButton(getTranslation(key), click -> move(section, up));
        button.addClassName("tl-button");
        button.setId(key.substring(key.lastIndexOf('.') + 1) + "-" + section.key());
        button.getElement().setAttribute("aria-label", getTranslation(key + ".of", title(section)));
        return button;
    }

    private String title(RevisedSection section) {
        return section.title().isBlank() ? getTranslation("changes.next.untitled") : section.title();
    }

    /** The same button has the focus afterwards, so that a section moves on with one key. */
    private void move(RevisedSection section, boolean up) {
        List<RevisedSection> before = sections();
        desk.arranging().move(plan, section.key(), up);
        List<RevisedSection> after = sections();
        list.removeAll();
        after.forEach(one -> list.add(item(one)));
        int at = after.stream().map(RevisedSection::key).toList().indexOf(section.key());
        status.setText(getTranslation(
                before.equals(after) ? "changes.order.edge" : "changes.order.moved",
                title(section),
                at + 1,
                after.size()));
        list.getChildren()
                .skip(Math.max(at, 0))
                .findFirst()
                .flatMap(item -> item.getChildren().skip(1).findFirst())
                .flatMap(buttons -> buttons.getChildren().skip(up ? 0 : 1).findFirst())
                .ifPresent(button -> button.getElement().callJsFunction("focus"));
    }

    private List<RevisedSection> sections() {
        return desk.revisions().of(plan).map(Revision::sections).orElse(List.of());
    }
}
