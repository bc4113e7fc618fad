package org.throughline.priorities.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.charts.Chart;
import org.throughline.charts.ui.NumbersTable;
import org.throughline.priorities.MethodsInWords;
import org.throughline.priorities.MethodsInWords.Why;

/** The same votes by several rules, side by side, and why each option comes out by each. */
final class MethodsPanel extends Div {

    MethodsPanel(MethodsInWords methods) {
        add(
                new H3(getTranslation("priorities.methods.heading")),
                new Paragraph(getTranslation("priorities.methods.lead")),
                table(methods.table()));
        methods.groups().ifPresent(groups -> add(table(groups)));
        methods.notes().forEach(note -> add(new Paragraph(note)));
        if (!methods.whys().isEmpty()) {
            add(new H3(getTranslation("priorities.methods.whys")));
            methods.whys().forEach(why -> add(fold(why)));
        }
    }

    private static NumbersTable table(Chart.Table places) {
        NumbersTable table = new NumbersTable(places);
        table.addClassName("tl-table-words");
        return table;
    }

    private static NativeDetails fold(Why why) {
        Div sentences = new Div();
        why.sentences().forEach(sentence -> {
            Paragraph paragraph = new Paragraph(sentence);
            paragraph.getElement().setAttribute("dir", "auto");
            sentences.add(paragraph);
        });
        NativeDetails fold = new NativeDetails(why.title(), sentences);
        fold.addClassName("tl-details");
        return fold;
    }
}
