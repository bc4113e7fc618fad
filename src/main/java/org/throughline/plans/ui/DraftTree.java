package org.throughline.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.throughline.plans.ParagraphView;
import org.throughline.plans.PlanDraft;
import org.throughline.plans.SectionDraft;

/** The chapters and sections that were found in a file, and what to look at before they are published. */
final class DraftTree extends Div {

    DraftTree(PlanDraft draft) {
        add(new H2(getTranslation("plans.preview.heading")));
        add(new Paragraph(getTranslation("plans.preview.found", draft.sections().size(), draft.words())));
        if (!draft.warnings().isEmpty()) {
            add(warnings(draft));
        }
        NativeTable table = new NativeTable();
        table.addClassName("tl-table");
        table.setCaptionText(getTranslation("plans.preview.caption"));
        table.getHead().add(head());
        draft.sections().forEach(section -> table.getBody().add(row(section)));
        Div scroll = new Div(table);
        scroll.addClassName("tl-table-scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("plans.preview.caption"))
                .setAttribute("tabindex", "0");
        add(scroll);
    }

    private Div warnings(PlanDraft draft) {
        UnorderedList list = new UnorderedList();
        draft.warnings()
                .forEach(warning -> list.add(new ListItem(
                        getTranslation(warning.textKey(), warning.arguments().toArray()))));
        Div box = new Div(
                new H2(getTranslation("plans.preview.warnings", draft.warnings().size())), list);
        box.addClassName("tl-warning");
        return box;
    }

    private NativeTableRow head() {
        NativeTableRow row = new NativeTableRow();
        for (String column : new String[] {"section", "kind", "words", "paragraphs", "levels"}) {
            NativeTableHeaderCell cell = row.addHeaderCell();
            cell.setText(getTranslation("plans.preview." + column));
            cell.getElement().setAttribute("scope", "col");
        }
        return row;
    }

    private NativeTableRow row(SectionDraft section) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell title = row.addHeaderCell();
        title.setText(section.title());
        title.getElement().setAttribute("scope", "row").setAttribute("dir", "auto");
        row.addDataCell().setText(getTranslation("plans.preview.depth." + section.depth()));
        row.addDataCell().setText(String.valueOf(section.words()));
        row.addDataCell()
                .setText(String.valueOf(section.paragraphs().stream()
                        .filter(ParagraphView::commentable)
                        .count()));
        row.addDataCell().setText(levels(section));
        return row;
    }

    private String levels(SectionDraft section) {
        return section.levels().isEmpty()
                ? getTranslation("plans.preview.levels.none")
                : section.levels().stream()
                        .sorted()
                        .map(level -> getTranslation("places.level." + level.name()))
                        .collect(Collectors.joining(", "));
    }
}
