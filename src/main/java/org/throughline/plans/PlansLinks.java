package org.throughline.plans;

/** The addresses of the pages of this room. */
public final class PlansLinks {

    /** The page to upload a plan. */
    public static final String UPLOAD = "plans/upload";

    /** The page to draft a consultation; no consultation has this for its slug. */
    public static final String NEW_CONSULTATION = "consultations/new";

    static final String RESERVED_SLUG = "new";

    private PlansLinks() {}

    /** Where the next version of a plan is written. */
    public static String next(String planSlug) {
        return "/plans/" + planSlug + "/next";
    }

    /** The overview of a consultation. */
    public static String consultation(String slug) {
        return "/consultations/" + slug;
    }

    /** Where a section is read. */
    public static String section(String slug, String key) {
        return consultation(slug) + "/read/" + key;
    }
}
