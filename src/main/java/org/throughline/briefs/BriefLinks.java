package org.throughline.briefs;

/** The addresses of this room's pages. */
public final class BriefLinks {

    private BriefLinks() {}

    /** All briefs of a consultation. */
    public static String all(String consultationSlug) {
        return "/consultations/" + consultationSlug + "/briefs";
    }

    /** A brief: everybody's once it is published, until then its readers' and the moderators'. */
    public static String brief(String consultationSlug, BriefId id) {
        return all(consultationSlug) + "/" + id.value();
    }

    /** Where a moderator bundles a brief. */
    public static String bundling(String consultationSlug) {
        return all(consultationSlug) + "/new";
    }
}
