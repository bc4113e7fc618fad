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
}
