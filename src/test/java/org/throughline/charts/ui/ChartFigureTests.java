package org.throughline.charts.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementData;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.charts.BarChart;
import org.throughline.charts.BarChart.Bar;
import org.throughline.charts.Svg;

@Tag("view")
class ChartFigureTests {

    private final Element figure = new ChartFigure(
                    new BarChart("Buses first", "How many chose what", "Option", List.of(new Bar("Buses", 3)), 4)
                            .draw((key, arguments) -> key),
                    "The numbers")
            .getElement();

    private Stream<Element> all(String tag) {
        return descendants(figure).filter(element -> element.getTag().equals(tag));
    }

    private static Stream<Element> descendants(Element element) {
        return element.getChildren()
                .filter(child -> !child.isTextNode())
                .flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }

    @Test
    void the_headline_is_a_heading_in_the_caption() {
        assertThat(all("figcaption").flatMap(ChartFigureTests::descendants).map(Element::getText))
                .contains("Buses first", "How many chose what");
        assertThat(all("h2").map(Element::getText)).containsExactly("Buses first");
    }

    @Test
    void every_bar_has_its_label_and_number_as_text() {
        assertThat(all("li").map(Element::getTextRecursively)).containsExactly("Buses" + "charts.value");
    }

    @Test
    void the_browser_is_told_that_the_bars_are_svg() {
        assertThat(all("svg")
                        .map(svg -> svg.getNode().getFeature(ElementData.class).getNamespace()))
                .containsExactly(Svg.NAMESPACE);
    }

    @Test
    void the_table_names_its_rows_and_columns() {
        assertThat(all("th").map(header -> header.getAttribute("scope"))).containsExactly("col", "col", "col", "row");
        assertThat(all("summary").map(Element::getTextRecursively)).containsExactly("The numbers");
    }

    @Test
    void a_label_leads_somewhere_where_it_is_asked_to() {
        Element leading = new ChartFigure(
                        new BarChart(
                                        "Buses first",
                                        "How many chose what",
                                        "Option",
                                        List.of(new Bar("Buses", 3), new Bar("Trains", 1)),
                                        4)
                                .draw((key, arguments) -> key),
                        "The numbers")
                .leadingTo(List.of("/buses"))
                .getElement();
        assertThat(descendants(leading).filter(element -> element.getTag().equals("a")))
                .extracting(link -> link.getAttribute("href"), Element::getText)
                .containsExactly(tuple("/buses", "Buses"));
    }
}
