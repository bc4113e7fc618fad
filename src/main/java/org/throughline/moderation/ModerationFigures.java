package org.throughline.moderation;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a consultation is moderated, in numbers that everybody may know. How much came and what became of it can be counted in the record and
 * is whole; of the rest a number that is absent is one from none to four, or stands beside such a one.
 *
 * @param received contributions that came before a moderator
 * @param waiting those that nobody has decided yet
 * @param outcomes what was last decided, by the key of what it is called
 * @param reasons why contributions are withheld, by the key of the reason
 * @param medianHours until half of the first decisions were taken; absent before there are five
 * @param mostHours until nine tenths of them were taken
 * @param inTime first decisions within the promised time
 * @param reports by the key of the concern
 * @param changedAfterReport reported contributions that were withheld or redacted afterwards
 * @param appeals by the key of what became of them
 * @param secondLooks decisions that another moderator has looked at without knowing them
 * @param agreed those in which both would have published, or both withheld
 */
public record ModerationFigures(
        int received,
        int waiting,
        int promisedDays,
        Map<String, Integer> outcomes,
        Map<String, OptionalInt> reasons,
        OptionalInt medianHours,
        OptionalInt mostHours,
        Optional<Part> inTime,
        Map<String, OptionalInt> reports,
        OptionalInt changedAfterReport,
        Map<String, OptionalInt> appeals,
        OptionalInt secondLooks,
        Optional<Part> agreed) {

    /** So many of so many, of five at least. */
    public record Part(int count, int all) {

        static Optional<Part> of(int count, int all) {
            return all < SmallNumbers.TOLD_FROM ? Optional.empty() : Optional.of(new Part(count, all));
        }
    }
}
