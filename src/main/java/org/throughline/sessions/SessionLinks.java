package org.throughline.sessions;

import org.throughline.contributions.ContributionLinks;

/** The addresses of this room's pages. */
public final class SessionLinks {

    private SessionLinks() {}

    /** All sessions about a consultation. */
    public static String all(String consultationSlug) {
        return "/consultations/" + consultationSlug + "/sessions";
    }

    /** Everybody's address of a session. */
    public static String session(String consultationSlug, SessionId id) {
        return ContributionLinks.session(consultationSlug, id.value());
    }

    /** Where the one who ran it writes down what was said. */
    public static String desk(String consultationSlug, SessionId id) {
        return session(consultationSlug, id) + "/desk";
    }
}
