package org.throughline.priorities;

/** The addresses of this room's pages. */
public final class PriorityLinks {

    /** The template of the page on which an owner asks for a vote. */
    public static final String NEW_BALLOT = "consultations/:consultation/new-vote";

    private PriorityLinks() {}

    /** Where an owner asks for a vote. */
    public static String newBallot(String consultationSlug) {
        return "/" + NEW_BALLOT.replace(":consultation", consultationSlug);
    }

    /** Where people vote. */
    public static String ballot(String consultationSlug, String ballotKey) {
        return "/consultations/" + consultationSlug + "/priorities/" + ballotKey;
    }

    /** Where the result is, once it may be seen. */
    public static String results(String consultationSlug, String ballotKey) {
        return ballot(consultationSlug, ballotKey) + "/results";
    }
}
