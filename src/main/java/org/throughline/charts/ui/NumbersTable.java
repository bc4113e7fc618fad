package org.throughline.charts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableRow;
import org.throughline.charts.Chart;

/** Numbers as a native table that can be scrolled sideways with the keyboard where it is wider than the screen. */
public class NumbersTable extends Div {

    public NumbersTable(Chart.Table numbers) {
        addClassName("tl-table-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", numbers.caption());
        add(table(numbers));
    }

    static Table table(Chart.Table numbers) {
        Table table = new Table();
        table.addClassName("tl-table");
        table.setCaptionText(numbers.caption());
        TableRow head = table.addHeaderRow();
        numbers.columns().stream().limit(1).forEach(column -> anyDirection(head.addColumnHeaderCell(column)));
        numbers.columns().stream()
                .skip(1)
                .map(head::addColumnHeaderCell)
                .forEach(cell -> cell.addClassName("tl-number"));
        numbers.rows().forEach(cells -> {
            TableRow row = table.addRow();
            anyDirection(row.addRowHeaderCell(cells.getFirst()));
            cells.stream().skip(1).map(row::addDataCell).forEach(cell -> cell.addClassName("tl-number"));
        });
        return table;
    }

    private static void anyDirection(Component words) {
        words.getElement().setAttribute("dir", "auto");
    }
}
