package org.throughline.insight.themes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that name nothing. */
final class Stops {

    private static final Set<String> WORDS = read();

    private Stops() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> read() {
        try (var in = Objects.requireNonNull(Stops.class.getResourceAsStream("/insight/stop-words.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
