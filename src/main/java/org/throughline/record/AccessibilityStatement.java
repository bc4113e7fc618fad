package org.throughline.record;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.throughline.kernel.LondonTime;
import org.throughline.kernel.Open;

/**
 * What is known of how accessible this version of the service is: where it falls short of the Web Content Accessibility Guidelines 2.2 at level
 * AA, and how that was found out. It is read from files that come with the version, for a statement about another version would be none.
 */
@Service
public class AccessibilityStatement {

    /** A statement is to be looked at again after this time, as the UK's public sector bodies do (S.I. 2018/952). */
    private static final Period GOOD_FOR = Period.ofYears(1);

    /**
     * Something that does not work for everybody.
     *
     * @param criterion the number of the success criterion that is not met; absent where all are met and it is still worth saying
     * @param mended since when it works; absent while it does not
     */
    public record Issue(
            String key,
            @Nullable String criterion,
            LocalDate found,
            @Nullable LocalDate mended) {

        /** The key of what does not work. */
        public String whatKey() {
            return "record.accessibility.issue." + key + ".what";
        }

        /** The key of what to do until it does. */
        public String insteadKey() {
            return "record.accessibility.issue." + key + ".instead";
        }
    }

    /** A way in which the service was looked at. */
    public record Check(String key, LocalDate checked) {

        public String textKey() {
            return "record.accessibility.check." + key;
        }
    }

    private final List<Issue> issues = read(
            "known-issues",
            line -> new Issue(
                    line.get("key"),
                    line.get("criterion").isEmpty() ? null : line.get("criterion"),
                    LocalDate.parse(line.get("found")),
                    line.get("mended").isEmpty() ? null : LocalDate.parse(line.get("mended"))));
    private final List<Check> checks =
            read("checks", line -> new Check(line.get("key"), LocalDate.parse(line.get("checked"))));
    private final Clock clock;

    AccessibilityStatement(Clock clock) {
        this.clock = clock;
    }

    private static <T> List<T> read(String file, Function<CSVRecord, T> line) {
        try (var records = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(
                        new ClassPathResource("accessibility/" + file + ".csv").getInputStream(),
                        StandardCharsets.UTF_8))) {
            return records.stream().map(line).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What does not work yet. */
    @Open
    public List<Issue> open() {
        return issues.stream().filter(issue -> issue.mended() == null).toList();
    }

    /** What works now and did not. */
    @Open
    public List<Issue> mended() {
        return issues.stream().filter(issue -> issue.mended() != null).toList();
    }

    @Open
    public List<Check> checks() {
        return checks;
    }

    /** Whether a criterion is not met. */
    @Open
    public boolean isPartial() {
        return open().stream().anyMatch(issue -> issue.criterion() != null);
    }

    /** The latest day on which something of it was found out. */
    @Open
    public LocalDate prepared() {
        return Stream.concat(
                        checks.stream().map(Check::checked),
                        issues.stream().flatMap(issue -> Stream.ofNullable(issue.mended())))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Whether it is too old to be relied on. */
    @Open
    public boolean isOld() {
        return prepared().plus(GOOD_FOR).isBefore(LondonTime.date(clock.instant()));
    }
}
