package org.throughline.moderation;

import java.util.Map;
import java.util.OptionalInt;

/**
 * How a consultation is moderated, in numbers that everybody may know. A number that is absent is one from one to four, or stands beside
 * such a one.
 *
 * @param received contributions that came before a moderator
 * @param waiting those that nobody has decided yet
 * @param outcomes what was last decided, by the key of what it is called
 * @param reasons why contributions are withheld, by the key of the reason
 * @param medianHours until half of the first decisions were taken; absent before there are five
 * @param mostHours until nine tenths of them were taken
 * @param inTimePercent the share of first decisions within the promised time
 * @param reports by the key of the concern
 * @param changedAfterReport reported contributions that were withheld or redacted afterwards
 * @param appeals by the key of what became of them
 * @param secondLooks decisions that another moderator has looked at without knowing them
 * @param agreementPercent the share of those in which both would have published, or both withheld
 */
public record ModerationFigures(
        int received,
        int waiting,
        int promisedDays,
        Map<String, OptionalInt> outcomes,
        Map<String, OptionalInt> reasons,
        OptionalInt medianHours,
        OptionalInt mostHours,
        OptionalInt inTimePercent,
        Map<String, OptionalInt> reports,
        OptionalInt changedAfterReport,
        Map<String, OptionalInt> appeals,
        OptionalInt secondLooks,
        OptionalInt agreementPercent) {}
