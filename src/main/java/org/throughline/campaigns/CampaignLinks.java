package org.throughline.campaigns;

import java.util.UUID;

/** The addresses of this room's pages. */
public final class CampaignLinks {

    private CampaignLinks() {}

    /** All campaigns of a consultation. */
    public static String all(String consultationSlug) {
        return "/consultations/" + consultationSlug + "/campaigns";
    }

    public static String campaign(String consultationSlug, CampaignLetter letter) {
        return all(consultationSlug) + "/" + letter.slug();
    }

    /** A list of a campaign's copies. */
    public static String copies(String consultationSlug, CampaignLetter letter, CopiesShown shown) {
        return campaign(consultationSlug, letter) + "?show=" + shown.parameter();
    }

    /** The list from behind this copy on. */
    public static String copiesAfter(String consultationSlug, CampaignLetter letter, CopiesShown shown, UUID after) {
        return copies(consultationSlug, letter, shown) + "&after=" + after;
    }

    /** When its copies came, as a file. */
    public static String arrivals(String consultationSlug, CampaignLetter letter) {
        return "/record" + campaign(consultationSlug, letter) + "/arrivals.csv";
    }

    /** Where moderators decide. */
    public static String desk(String consultationSlug) {
        return all(consultationSlug) + "/desk";
    }

    public static String desk(String consultationSlug, CampaignLetter letter) {
        return desk(consultationSlug) + "?campaign=" + letter.slug();
    }
}
