package org.throughline.flags;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the labelled set.
 *
 * @param flags what a careful moderator would mark
 */
record Labelled(String text, List<Flag> flags) {

    private static final Path SET = Path.of("src/test/resources/flags/labelled.txt");
    private static final Pattern PASSAGE = Pattern.compile("\\[([A-Z_]+)\\|([^]]+)]");
    private static final Pattern WHOLE = Pattern.compile("^([A-Z_]+)>");

    static List<Labelled> all() {
        try {
            return Files.readAllLines(SET).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Labelled::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Labelled of(String line) {
        Matcher whole = WHOLE.matcher(line);
        if (whole.find()) {
            String text = line.substring(whole.end());
            return new Labelled(text, List.of(new Flag(Flag.Kind.valueOf(whole.group(1)), 0, text.length())));
        }
        StringBuilder text = new StringBuilder();
        List<Flag> flags = new ArrayList<>();
        Matcher passage = PASSAGE.matcher(line);
        int at = 0;
        while (passage.find()) {
            text.append(line, at, passage.start());
            int from = text.length();
            text.append(passage.group(2));
            flags.add(new Flag(Flag.Kind.valueOf(passage.group(1)), from, text.length()));
            at = passage.end();
        }
        return new Labelled(text.append(line.substring(at)).toString(), flags);
    }
}
