package org.throughline.themes;

import org.jspecify.annotations.Nullable;

/** The addresses of this room's pages; all of them are for moderators. */
public final class ThemeLinks {

    /** Stands in an address for what is missing from the plan. */
    public static final String MISSING = "missing";

    private static final String SECTION = "?section=";

    private ThemeLinks() {}

    /** How far the sections of a consultation are sorted. */
    public static String all(String consultationSlug) {
        return "/consultations/" + consultationSlug + "/themes";
    }

    /** @param section the key of a section; absent for what is missing from the plan */
    public static String section(String consultationSlug, @Nullable String section) {
        return all(consultationSlug) + SECTION + (section == null ? MISSING : section);
    }

    /** What is in no theme of a section. */
    public static String unsorted(String consultationSlug, @Nullable String section) {
        return all(consultationSlug) + "/unsorted" + SECTION + (section == null ? MISSING : section);
    }

    /** What the machine proposes for what is unsorted in a section, one by one. */
    public static String check(String consultationSlug, @Nullable String section) {
        return all(consultationSlug) + "/check" + SECTION + (section == null ? MISSING : section);
    }

    /** What waits for a translation. */
    public static String foreign(String consultationSlug) {
        return all(consultationSlug) + "/translation";
    }

    public static String proposal(String consultationSlug, ProposalId id) {
        return all(consultationSlug) + "/proposals/" + id.value();
    }

    public static String theme(String consultationSlug, ThemeId id) {
        return all(consultationSlug) + "/confirmed/" + id.value();
    }

    /** The two halves of what was one theme. */
    public static String halves(String consultationSlug, ThemeId id, ThemeId other) {
        return theme(consultationSlug, id) + "?beside=" + other.value();
    }
}
