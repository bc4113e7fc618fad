package org.throughline.charts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A picture of numbers, ready for either face: a headline that says the message, what is counted, the result in words, the marks, where
 * the numbers come from, and the numbers themselves.
 *
 * @param description the result in one or two sentences, for everybody
 * @param source how many people, and that they chose to take part
 */
public record Chart(String title, String subtitle, String description, List<Mark> marks, String source, Table table) {

    public Chart {
        marks = List.copyOf(marks);
    }

    /**
     * One labelled shape.
     *
     * @param value the number first, then the share
     */
    public record Mark(String label, String value, Svg drawing) {}

    /** The numbers; the first cell of each row names it. */
    public record Table(String caption, List<String> columns, List<List<String>> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** The numbers as a file: a line for the caption, one for the columns, then one a row. */
        public String csv() {
            return Stream.concat(Stream.of(List.of(caption), columns), rows.stream())
                    .map(cells -> cells.stream()
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
        }
    }
}
