package org.throughline.breakdowns;

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

    /** The same page or file in the public record. */
    public static String recorded(String path) {
        return "/record" + path;
    }

    /** The numbers of a picture as a file. */
    public static String file(String consultationSlug, Picture picture) {
        return recorded(pictures(consultationSlug)) + "/pictures/" + picture.parameter() + ".csv";
    }

    /** The numbers of themes by who is speaking as a file. */
    public static String file(String consultationSlug, Dimension dimension) {
        return recorded(pictures(consultationSlug)) + "/themes/" + dimension.parameter() + ".csv";
    }
}
