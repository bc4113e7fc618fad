package org.throughline.moderation;

/** The addresses of this room's pages. */
public final class ModerationLinks {

    private ModerationLinks() {}

    public static String all() {
        return "/moderation";
    }

    public static String queue(String consultationSlug) {
        return "/moderation/" + consultationSlug;
    }

    /** What a body looks out for, and within how many days it aims to decide. */
    public static String watch(String consultationSlug) {
        return queue(consultationSlug) + "/watch";
    }

    public static String secondLooks(String consultationSlug) {
        return queue(consultationSlug) + "/second-looks";
    }

    /** The public report. */
    public static String figures(String consultationSlug) {
        return "/consultations/" + consultationSlug + "/moderation";
    }
}
