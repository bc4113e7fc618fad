package org.throughline.breakdowns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.contributions.SpeakerRole;

/** The groups through whose eyes a consultation can be read, from a file that everybody can read and better: breakdowns/communities.csv. */
@Component
class Communities {

    private static final String FILE = "/breakdowns/communities.csv";

    private final List<Community> all = read();

    private static List<Community> read() {
        try (InputStream file = Objects.requireNonNull(Communities.class.getResourceAsStream(FILE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> community(line.split(",", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Community community(String[] cells) {
        return Community.of(
                cells[0],
                cells[1].isEmpty() ? null : SpeakerRole.valueOf(cells[1]),
                List.of(cells[2].split("\\|", -1)));
    }

    List<Community> all() {
        return all;
    }

    Optional<Community> of(String key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
