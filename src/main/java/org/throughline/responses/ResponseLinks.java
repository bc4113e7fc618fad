package org.throughline.responses;

import org.throughline.contributions.ContributionLinks;

/** The addresses of this room's pages. */
public final class ResponseLinks {

    /** Where a member answers. */
    public static final String ANSWER = "/network-answer";

    private ResponseLinks() {}

    /** All responses of networks to a consultation. */
    public static String all(String consultationSlug) {
        return "/consultations/" + consultationSlug + "/responses";
    }

    /** Everybody's address of a response. */
    public static String response(String consultationSlug, ResponseId id) {
        return ContributionLinks.response(consultationSlug, id.value());
    }

    /** Where its editors write it. */
    public static String draft(String consultationSlug, ResponseId id) {
        return response(consultationSlug, id) + "/draft";
    }

    /** Where its editors ask members. */
    public static String members(String consultationSlug, ResponseId id) {
        return response(consultationSlug, id) + "/members";
    }

    /** Where somebody who is signed in answers for an organisation that they may speak for. */
    public static String answer(MemberId member) {
        return ANSWER + "?member=" + member.value();
    }

    /** Where a member answers, with the secret of a mail. */
    public static String answer(String secret) {
        return ANSWER + "?secret=" + secret;
    }
}
