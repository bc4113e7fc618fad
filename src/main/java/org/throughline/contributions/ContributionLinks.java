package org.throughline.contributions;

import java.util.UUID;

/** The addresses of this room's pages. */
public final class ContributionLinks {

    private ContributionLinks() {}

    /** Everybody's address of a published contribution. */
    public static String permalink(String consultationSlug, ContributionId id) {
        return "/consultations/" + consultationSlug + "/comments/" + id.value();
    }

    /** Where anybody points a published contribution out to the moderators. */
    public static String report(String consultationSlug, ContributionId id) {
        return permalink(consultationSlug, id) + "/report";
    }

    /** What its author sees right after sending it. */
    public static String sent(ContributionId id) {
        return "/contributions/sent/" + id.value();
    }

    /** Everybody's address of the response of a network, of which a contribution can be a part. */
    public static String response(String consultationSlug, UUID response) {
        return "/consultations/" + consultationSlug + "/responses/" + response;
    }

    /** Everybody's address of the session of a group. */
    public static String session(String consultationSlug, UUID session) {
        return "/consultations/" + consultationSlug + "/sessions/" + session;
    }

    /** The whole of which a contribution is a part. */
    public static String whole(String consultationSlug, InResponse within) {
        return within.isAtSession()
                ? session(consultationSlug, within.response())
                : response(consultationSlug, within.response());
    }

    /** Where somebody follows what a helper wrote down for them. */
    public static String follow() {
        return "/follow";
    }

    /** Where somebody of the body writes to its author, if they allow it. */
    public static String write(ContributionId id) {
        return "/contributions/" + id.value() + "/write";
    }

    public static String mine() {
        return "/my/contributions";
    }
}
