package org.throughline.breakdowns;

import org.throughline.contributions.Reach;
import org.throughline.kernel.Spelled;

/** The addresses of this room's pages. */
public final class HeardLinks {

    private HeardLinks() {}

    /** The pictures of what was said. */
    public static String pictures(String consultationSlug) {
        return "/consultations/" + consultationSlug + "/heard";
    }

    /** Themes by who is speaking. */
    public static String themes(String consultationSlug, Dimension dimension) {
        return pictures(consultationSlug) + "/themes?by=" + dimension.parameter();
    }

    /** How much of what each group said is carried. */
    public static String coverage(String consultationSlug, Dimension dimension) {
        return pictures(consultationSlug) + "/coverage?by=" + dimension.parameter();
    }

    /** The numbers of that as a file. */
    public static String coverageFile(String consultationSlug, Dimension dimension) {
        return recorded(pictures(consultationSlug)) + "/coverage/" + dimension.parameter() + ".csv";
    }

    /** The consultation as one group may read it; without a key, the choice of groups. */
    public static String readAs(String consultationSlug, String key) {
        return pictures(consultationSlug) + "/as" + (key.isEmpty() ? "" : "?group=" + key);
    }

    /** What few say and matters much. */
    public static String few(String consultationSlug) {
        return pictures(consultationSlug) + "/few";
    }

    /** What few say of what touches so many. */
    public static String few(String consultationSlug, Reach reach) {
        return few(consultationSlug) + "?touches=" + Spelled.of(reach);
    }

    /** The same page or file in the public record. */
    public static String recorded(String path) {
        return "/record" + path;
    }

    /** The numbers of a picture as a file. */
    public static String file(String consultationSlug, Picture picture) {
        return recorded(pictures(consultationSlug)) + "/pictures/" + picture.parameter() + ".csv";
    }

    /** How many comments touch how many people how much, as a file. */
    public static String fewFile(String consultationSlug) {
        return recorded(few(consultationSlug)) + ".csv";
    }

    /** The numbers of themes by who is speaking as a file. */
    public static String file(String consultationSlug, Dimension dimension) {
        return recorded(pictures(consultationSlug)) + "/themes/" + dimension.parameter() + ".csv";
    }
}
