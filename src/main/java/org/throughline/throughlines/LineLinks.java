package org.throughline.throughlines;

import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Spelled;

/** The addresses of this room's pages. */
public final class LineLinks {

    /** Where the list stands within its page. */
    public static final String LIST = "list";

    private LineLinks() {}

    /** What became of everything that was said to a consultation. */
    public static String dispositions(String consultationSlug) {
        return "/consultations/" + consultationSlug + "/dispositions";
    }

    /** The same, with those of which this became, after this one. */
    public static String dispositions(String consultationSlug, DispositionKind kind, @Nullable ContributionId after) {
        return dispositions(consultationSlug) + "?kind=" + Spelled.of(kind)
                + (after == null ? "" : "&after=" + after.value()) + "#" + LIST;
    }

    /** The throughline of a contribution: a page of the public record, for good. */
    public static String line(String consultationSlug, ContributionId id) {
        return "/record/consultations/" + consultationSlug + "/lines/" + id.value();
    }

    /** All lines of an organisation in one table. */
    public static String organisation(String organisationSlug) {
        return "/record/organisations/" + organisationSlug + "/lines";
    }

    /** Where somebody finds the line of what they said by its private reference. */
    public static String byReference() {
        return "/record/line";
    }
}
