package org.throughline.charts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementData;
import java.util.ArrayList;
import java.util.List;
import org.throughline.charts.Chart;
import org.throughline.charts.Svg;

/**
 * A chart with its words and its numbers. The bars are drawings beside text, so nothing is said by length or colour alone. See
 * docs/decisions/0012-charts-are-text-with-drawings.md.
 */
@Tag("figure")
public class ChartFigure extends HtmlContainer {

    private final List<Span> labels = new ArrayList<>();

    /** @param tableSummary the words on the control that opens the table */
    public ChartFigure(Chart chart, String tableSummary) {
        addClassNames("tl-chart", "chart");
        add(caption(chart), line("chart-description", chart.description()), bars(chart));
        add(line("chart-source", chart.source()), new NativeDetails(tableSummary, new NumbersTable(chart.table())));
    }

    /** The same where the values are long: they stand under their labels. */
    public static ChartFigure withLongValues(Chart chart, String tableSummary) {
        ChartFigure figure = new ChartFigure(chart, tableSummary);
        figure.addClassName("chart-long");
        return figure;
    }

    /**
     * Makes the labels of the marks lead somewhere.
     *
     * @param addresses in the order of the marks; marks behind the last of them lead nowhere
     */
    public ChartFigure leadingTo(List<String> addresses) {
        for (int at = 0; at < Math.min(addresses.size(), labels.size()); at++) {
            Span label = labels.get(at);
            Anchor link = new Anchor(addresses.get(at), label.getText());
            label.removeAll();
            label.add(link);
        }
        return this;
    }

    private static Component caption(Chart chart) {
        HtmlContainer caption = new HtmlContainer("figcaption");
        H2 title = new H2(chart.title());
        title.addClassName("chart-title");
        caption.add(title, line("chart-subtitle", chart.subtitle()));
        return caption;
    }

    private static Component line(String className, String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName(className);
        line.getElement().setAttribute("dir", "auto");
        return line;
    }

    private Component bars(Chart chart) {
        UnorderedList list = new UnorderedList();
        list.addClassName("chart-bars");
        chart.marks().forEach(mark -> list.add(bar(mark)));
        return list;
    }

    private ListItem bar(Chart.Mark mark) {
        Span label = new Span(mark.label());
        labels.add(label);
        label.addClassName("chart-label");
        label.getElement().setAttribute("dir", "auto");
        Span value = new Span(mark.value());
        value.addClassName("chart-value");
        ListItem bar = new ListItem(label, value);
        bar.addClassName("chart-bar");
        bar.getElement().appendChild(drawing(mark.drawing()));
        return bar;
    }

    /** The namespace is told for the root; the browser's side gives it to the children. */
    private static Element drawing(Svg svg) {
        Element root = element(svg);
        root.getNode().getFeature(ElementData.class).setNamespace(Svg.NAMESPACE);
        return root;
    }

    private static Element element(Svg svg) {
        Element element = new Element(svg.tag());
        svg.attributes().forEach(element::setAttribute);
        svg.children().forEach(child -> element.appendChild(element(child)));
        return element;
    }
}
