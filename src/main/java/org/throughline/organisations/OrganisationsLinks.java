package org.throughline.organisations;

/** The addresses of the pages of this room. */
public final class OrganisationsLinks {

    public static final String REGISTER = "organisations/register";

    /** Everybody's list of organisations, and the person's own. */
    public static final String ALL = "organisations";

    public static final String MINE = "my/organisations";

    /** Organisations that moderators have not verified. */
    public static final String REVIEW = "organisations/review";

    /** Where a moderator joins two records, which the parameters name by their slugs. */
    public static final String MERGE = "organisations/review-two";

    public static final String MERGE_FROM = "from";
    public static final String MERGE_INTO = "into";

    /** Where somebody with a new account says who is speaking. */
    public static final String WELCOME = "welcome";

    private OrganisationsLinks() {}

    /** The public page of an organisation. */
    public static String organisation(OrganisationView organisation) {
        return "organisations/" + organisation.slug();
    }

    /** Where those who speak for it see who else does; its leads change that there. */
    public static String manage(OrganisationView organisation) {
        return organisation(organisation) + "/manage";
    }

    /** Where its lead changes what it says of itself. */
    public static String edit(OrganisationView organisation) {
        return organisation(organisation) + "/edit";
    }

    /** Where somebody asks to speak for it. */
    public static String join(OrganisationView organisation) {
        return organisation(organisation) + "/join";
    }

    /** Where a moderator verifies it, or joins it with another record. */
    public static String review(OrganisationView organisation) {
        return REVIEW + "/" + organisation.slug();
    }

    /** The page on which an invitation is accepted. */
    public static String invitation(String secret) {
        return "/invitations/" + secret;
    }

    /** Where a moderator joins the one record into the other. */
    public static String merge(OrganisationView from, OrganisationView into) {
        return MERGE + "?" + MERGE_FROM + "=" + from.slug() + "&" + MERGE_INTO + "=" + into.slug();
    }

    /** Whether whoever goes to this local path goes there for an organisation. */
    public static boolean isOfAnOrganisation(String path) {
        return path.startsWith("/organisations") || path.startsWith("/invitations/");
    }
}
