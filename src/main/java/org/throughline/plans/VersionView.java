package org.throughline.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a plan.
 *
 * @param label what the version is called, for example "January 2019"
 * @param published the day on which the body published this text
 * @param note a sentence to show with the text, absent for most
 * @param words of the whole text
 * @param readingMinutes of the whole text at 200 words a minute
 */
public record VersionView(
        VersionId id,
        PlanView plan,
        String label,
        String title,
        LocalDate published,
        @Nullable String note,
        int words,
        int readingMinutes) {

    /** In which it was published, as it stands in words: without a sign between thousands. */
    public String year() {
        return String.valueOf(published.getYear());
    }
}
