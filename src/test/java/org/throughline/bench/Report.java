package org.throughline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The one table of all benches, on the console and in target/bench.txt and target/bench.csv when the last one is done. */
final class Report implements BeforeAllCallback, AutoCloseable {

    private static final Path FOLDER = Path.of("target");

    private record Line(String measure, String aim, String measured) {

        Stream<String> cells() {
            return Stream.of(measure, aim, measured);
        }
    }

    private static final List<Line> LINES = new ArrayList<>();
    private static final Map<String, String> FACTS = new LinkedHashMap<>();

    /** One measure; the aim is empty where there is none. */
    static synchronized void line(String measure, String aim, String measured, Object... args) {
        LINES.add(new Line(measure, aim, measured.formatted(args)));
    }

    /** Something to know about where this was measured. */
    static synchronized void fact(String name, String value) {
        FACTS.put(name, value);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        fact("cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
        fact("JVM", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        fact("largest heap", Runtime.getRuntime().maxMemory() / 1_048_576 + " MiB");
        FACTS.computeIfAbsent("load average at the start", unused -> load());
        // The root store is closed when every bench is done.
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Report.class))
                .put(Report.class, this);
    }

    private static String load() {
        return "%.1f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    @Override
    public void close() throws IOException {
        synchronized (Report.class) {
            fact("load average at the end", load());
            String text = text();
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve("bench.txt"), text);
            Files.writeString(FOLDER.resolve("bench.csv"), csv());
            System.out.println(text);
        }
    }

    private static String text() {
        String facts = FACTS.entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining("\n"));
        List<Line> lines = new ArrayList<>(LINES);
        lines.addFirst(new Line("Measure", "Aim", "Measured"));
        int first = width(lines, 0);
        int second = width(lines, 1);
        String row = "%-" + first + "s  %-" + second + "s  %s";
        return lines.stream()
                .map(line -> row.formatted(line.measure(), line.aim(), line.measured()))
                .collect(Collectors.joining("\n", "\n" + facts + "\n\n", "\n"));
    }

    private static int width(List<Line> lines, int cell) {
        return lines.stream()
                .mapToInt(line -> line.cells().toList().get(cell).length())
                .max()
                .orElse(0);
    }

    private static String csv() {
        Stream<Stream<String>> facts =
                FACTS.entrySet().stream().map(fact -> Stream.of(fact.getKey(), "", fact.getValue()));
        return Stream.concat(
                        Stream.of(Stream.of("measure", "aim", "measured")),
                        Stream.concat(LINES.stream().map(Line::cells), facts))
                .map(cells -> cells.map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
