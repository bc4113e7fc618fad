package org.throughline.priorities;

/** The addresses of this room's pages. */
public final class PriorityLinks {

    private PriorityLinks() {}

    /** Where people vote. */
    public static String ballot(String consultationSlug, String ballotKey) {
        return "/consultations/" + consultationSlug + "/priorities/" + ballotKey;
    }

    /** Where the result is, once it may be seen. */
    public static String results(String consultationSlug, String ballotKey) {
        return ballot(consultationSlug, ballotKey) + "/results";
    }
}
