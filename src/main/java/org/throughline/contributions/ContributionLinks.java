package org.throughline.contributions;

/** The addresses of this room's pages. */
public final class ContributionLinks {

    private ContributionLinks() {}

    /** Everybody's address of a published contribution. */
    public static String permalink(String consultationSlug, ContributionId id) {
        return "/consultations/" + consultationSlug + "/comments/" + id.value();
    }

    /** What its author sees right after sending it. */
    public static String sent(ContributionId id) {
        return "/contributions/sent/" + id.value();
    }

    public static String mine() {
        return "/my/contributions";
    }
}
