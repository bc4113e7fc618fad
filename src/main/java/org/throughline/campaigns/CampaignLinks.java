package org.throughline.campaigns;

import java.util.UUID;
import org.throughline.contributions.ContributionId;

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

    /** Where a moderator looks for a text to put into a campaign. */
    public static String add(String consultationSlug, CampaignLetter letter) {
        return desk(consultationSlug) + "/add?campaign=" + letter.slug();
    }

    /** Where a moderator chooses the campaign into which a text is to be put. */
    public static String add(String consultationSlug, ContributionId text) {
        return desk(consultationSlug) + "/add?comment=" + text.value();
    }

    /** A text beside a campaign's letter. */
    public static String add(String consultationSlug, CampaignLetter letter, ContributionId text) {
        return add(consultationSlug, letter) + "&comment=" + text.value();
    }

    /** Where a moderator chooses the campaign that is to be joined to this one. */
    public static String join(String consultationSlug, CampaignLetter into) {
        return desk(consultationSlug) + "/join?campaign=" + into.slug();
    }

    /** Two campaigns side by side. */
    public static String join(String consultationSlug, CampaignLetter into, CampaignLetter other) {
        return join(consultationSlug, into) + "&with=" + other.slug();
    }
}
