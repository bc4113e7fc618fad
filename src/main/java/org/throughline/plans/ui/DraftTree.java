package org.throughline.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableRow;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Table table = new Table();
        table.addClassName("tl-table");
        table.setCaptionText(getTranslation("plans.preview.caption"));
        table.addHeaderRow()
                .addColumnHeaderCells(Stream.of("section", "kind", "words", "paragraphs", "levels")
                        .map(column -> getTranslation("plans.preview." + column))
                        .toList());
        draft.sections().forEach(section -> fill(table.addRow(), section));
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

    private void fill(TableRow row, SectionDraft section) {
        long paragraphs =
                section.paragraphs().stream().filter(ParagraphView::commentable).count();
        row.addRowHeaderCell(section.title()).getElement().setAttribute("dir", "auto");
        row.addDataCells(
                getTranslation("plans.preview.depth." + section.depth()),
                String.valueOf(section.words()),
                String.valueOf(paragraphs),
                levels(section));
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
