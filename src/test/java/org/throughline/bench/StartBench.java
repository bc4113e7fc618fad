package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.util.FileSystemUtils;
import org.throughline.Throughline;

/** How long a newcomer waits: from the start of the JVM until the first page is answered, as ./mvnw starts it. */
@Tag("bench")
@ExtendWith(Report.class)
@Order(1)
class StartBench {

    private static final Path FOLDER = Path.of("target", "bench-start");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int WARM_STARTS = 3;

    @Test
    void the_application_starts() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        try {
            Report.line("Cold start: programs unpacked, database made, seeds played", "", "%.1f s", start().seconds());
            List<Start> starts = new ArrayList<>();
            for (int time = 0; time < WARM_STARTS; time++) {
                starts.add(start());
            }
            String what = "Warm start, %d times: ".formatted(WARM_STARTS);
            Report.line(what + "first page answered after", "≤ 10 s", "%s", inWords(starts, Start::seconds));
            Report.line(what + "processor time of the JVM", "", "%s", inWords(starts, Start::processing));
        } finally {
            FileSystemUtils.deleteRecursively(FOLDER);
        }
    }

    /** @param processing seconds that processors worked for the JVM; what else the machine does changes them little */
    private record Start(double seconds, double processing) {}

    private static String inWords(List<Start> starts, ToDoubleFunction<Start> size) {
        DoubleSummaryStatistics all = starts.stream().mapToDouble(size).summaryStatistics();
        return "%.1f to %.1f s".formatted(all.getMin(), all.getMax());
    }

    private static Start start() throws Exception {
        int port = freePort();
        Files.createDirectories(FOLDER);
        Path log = Path.of("target", "bench-start.log");
        long start = System.nanoTime();
        Process application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // What spring-boot:run starts with.
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath(),
                        Throughline.class.getName(),
                        "--spring.profiles.active=seeded",
                        "--server.port=" + port,
                        "--throughline.database.folder=" + FOLDER)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            awaitPage(application, port, log);
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Start(
                    seconds,
                    application.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3);
        } finally {
            application.destroy();
            assertThat(application.waitFor(1, TimeUnit.MINUTES)).as("It stops").isTrue();
        }
    }

    private static void awaitPage(Process application, int port, Path log) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        HttpRequest home = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && application.isAlive()) {
                try {
                    if (http.send(home, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (ConnectException notYet) {
                    Thread.sleep(20);
                }
            }
        }
        throw new IllegalStateException("It did not start; the end of " + log + ":\n" + lastLines(log));
    }

    private static String lastLines(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    /** What the tests run with, without the tests. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
